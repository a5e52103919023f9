'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useTransition } from 'react'

type Props = {
  /** A stream of server-sent events about this order. */
  eventsUrl: string
  /** What the page shows already: news of it are none. */
  status: string
  /** The page is asked anew this often, for where events do not come through. */
  pollSeconds: number
}

/** Turns the page when the order moves: by events, and by asking again. Never asks while an answer is on its way. */
export const OrderLive = ({ eventsUrl, status, pollSeconds }: Props) => {
  const router = useRouter()
  const [isAsking, startAsking] = useTransition()
  const ask = useEffectEvent(() => {
    startAsking(() => {
      router.refresh()
    })
  })
  const askAgain = useEffectEvent(() => {
    if (!isAsking && document.visibilityState === 'visible') ask()
  })
  useEffect(() => {
    const onNews = (news: MessageEvent<string>) => {
      if (news.data !== JSON.stringify({ status })) ask()
    }
    const onTime = () => {
      askAgain()
    }
    const stream = new EventSource(eventsUrl)
    stream.addEventListener('status', onNews)
    const timer = setInterval(onTime, pollSeconds * 1000)
    document.addEventListener('visibilitychange', onTime)
    return () => {
      stream.close()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onTime)
    }
  }, [eventsUrl, status, pollSeconds])
  return <span data-scripts="now" hidden />
}
