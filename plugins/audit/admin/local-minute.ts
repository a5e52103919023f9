'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

const two = (part: number): string => String(part).padStart(2, '0')

const textOf = (iso: string): string => {
  const at = new Date(iso)
  const day = [String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** A moment as the browser's own field for one takes it, in the zone of who looks. The server does not know that zone. */
export const useLocalMinute = (iso: string | undefined): string =>
  useSyncExternalStore(
    never,
    () => (iso === undefined ? '' : textOf(iso)),
    () => '',
  )

/**
 * What was typed there, in UTC; undefined for nothing.
 * @param isEnd the whole of that minute
 */
export const isoOfMinute = (text: string, isEnd: boolean): string | undefined => {
  const at = new Date(text)
  if (text === '' || Number.isNaN(at.getTime())) return undefined
  return new Date(at.getTime() + (isEnd ? 59_999 : 0)).toISOString()
}
