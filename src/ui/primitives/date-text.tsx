import { useLocale } from 'next-intl'

/** A day in the visitor's language. `iso` is ISO 8601. */
export const DateText = ({ iso }: { iso: string }) => <time dateTime={iso}>{useDay(iso)}</time>

/** The same as plain text, for sentences. */
export const useDay = (iso: string): string =>
  new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
