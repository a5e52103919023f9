import type { Locale } from '../../kernel/locale.ts'

interface Wish {
  /** Where one thing follows another within a minute. @default false */
  hasSeconds?: boolean
  /** @default the zone of who looks */
  timeZone?: string
}

/** The panel writes the day before the month, and counts to twenty-four, in both of its languages. */
const written: Record<Locale, string> = { en: 'en-GB', sw: 'sw' }

/** How a day and its time stand in the panel: `22 Nov 2026, 12:22`. */
export const momentFormat = (locale: Locale, { hasSeconds = false, timeZone }: Wish = {}) =>
  new Intl.DateTimeFormat(written[locale], {
    dateStyle: 'medium',
    timeStyle: hasSeconds ? 'medium' : 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
