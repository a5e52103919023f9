import { useLocale } from 'next-intl'

import { shopZone } from './shop-zone.ts'

/** A day of the shop's, as in its mails, in the visitor's language. `iso` is ISO 8601. */
export const DateText = ({ iso }: { iso: string }) => <time dateTime={iso}>{useDay(iso)}</time>

/** The same as plain text, for sentences. */
export const useDay = (iso: string): string =>
  new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeZone: shopZone() }).format(new Date(iso))
