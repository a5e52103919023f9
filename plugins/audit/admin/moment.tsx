'use client'

import { useSyncExternalStore } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { momentFormat } from '../../platform/admin/moment-format.ts'

const never = () => () => undefined

/** A moment in the zone of who looks, as Payload's own lists have it. The server does not know that zone, and says UTC. */
export const Moment = ({ at, locale }: { at: string; locale: Locale }) => {
  const text = useSyncExternalStore(
    never,
    () => momentFormat(locale, { hasSeconds: true }).format(new Date(at)),
    () => momentFormat(locale, { hasSeconds: true, timeZone: 'UTC' }).format(new Date(at)),
  )
  return <time dateTime={at}>{text}</time>
}
