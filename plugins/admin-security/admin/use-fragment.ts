'use client'

import { useEffect, useEffectEvent } from 'react'

/** Reads what stands behind the `#` of the address, when the page is there and when another is opened in it. */
export const useFragment = (read: (fragment: string) => void): void => {
  const onFragment = useEffectEvent(read)
  useEffect(() => {
    const look = () => onFragment(window.location.hash)
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
}
