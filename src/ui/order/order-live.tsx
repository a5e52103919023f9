'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type Props = {
  /** A stream of server-sent events about this order. */
  eventsUrl: string
  /** The page is asked anew this often while the stream is silent or closed. */
  pollSeconds: number
}

/** Turns the page when the order moves: by events, and by asking again where events do not come through. */
export const OrderLive = ({ eventsUrl, pollSeconds }: Props) => {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      router.refresh()
    }
    const stream = new EventSource(eventsUrl)
    stream.onmessage = refresh
    for (const name of ['order', 'status']) stream.addEventListener(name, refresh)
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refresh()
    }, pollSeconds * 1000)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      stream.close()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [eventsUrl, pollSeconds, router])
  return null
}
