'use client'

import { useSyncExternalStore } from 'react'
import type { Locale } from '../../kernel/locale.ts'

const never = () => () => undefined

const formatOf = (locale: Locale, timeZone?: string) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    ...(timeZone === undefined ? {} : { timeZone }),
  })

/** A moment in the zone of who looks, as Payload's own lists have it. The server does not know that zone, and says UTC. */
export const Moment = ({ at, locale }: { at: string; locale: Locale }) => {
  const text = useSyncExternalStore(
    never,
    () => formatOf(locale).format(new Date(at)),
    () => formatOf(locale, 'UTC').format(new Date(at)),
  )
  return <time dateTime={at}>{text}</time>
}
