import type { PayloadRequest } from 'payload'
import { maxAmountMinor } from '../../kernel/money.ts'
import { refusal } from '../../platform/schema/labels.ts'

/** Empty is no number that is wrong: what must be there is asked for by the field. */
export const wholeNumber = (value: unknown, lowest: number) =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && Number(value) >= lowest && Number(value) <= maxAmountMinor)

/** A hundred years: dates beyond are no dates to databases, and an offer that is paid could not be given. */
const mostDays = 36_500

/** Validates a number of days that may be left out. */
export const wholeDays = (value: unknown, { req }: { req: PayloadRequest }): string | true =>
  (wholeNumber(value, 1) && Number(value ?? 1) <= mostDays) ||
  refusal(
    req,
    'Enter a whole number of days, 36500 at most, or leave it empty.',
    'Andika idadi kamili ya siku, zisizidi 36500, au acha tupu.',
  )
