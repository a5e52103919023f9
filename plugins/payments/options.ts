import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'
import { defaultLocale, type Locale } from '../kernel/locale.ts'

const orderPath = (number: string, locale: Locale): string =>
  `${locale === defaultLocale ? '' : `/${locale}`}/orders/${number}`

const schema = z.strictObject({
  /** How long an order waits for its payment. @default 24 */
  pendingHours: z.number().min(0.1).max(720).default(24),
  /** How long an unpaid order holds units of an offer with a stock limit. @default 60 */
  stockHoldMinutes: z.number().min(5).max(43_200).default(60),
  /** Free orders in 24 hours for a contact that the asking browser has not proved to be its own. @default 5 */
  unprovenFreePerDay: z.number().int().min(1).max(1000).default(5),
  /** Browsers of one process that may watch an order at once; the others poll. @default 500 */
  maxStreams: z.number().int().min(0).default(500),
  /** How long all hooks of one `before…` name may take together, in seconds. @default 5 */
  hookSeconds: z.number().min(0.1).max(30).default(5),
  /** Path of an order's page in the storefront. @default `/orders/<number>`, with the language before it */
  orderPath: z.custom<typeof orderPath>((value) => typeof value === 'function').default(() => orderPath),
})

export type PaymentsOptions = z.input<typeof schema>

/** @throws at boot, in one line, when an option is unknown or out of range. */
export const readOptions = (options: PaymentsOptions) => parseOptions('payments', schema, options)
