import type { Payload } from 'payload'
import type { Money } from '../../kernel/money.ts'

/** What was paid since a moment and not given back, one amount for each currency. */
export type SumRevenue = (payload: Payload, since: Date) => Promise<Money[]>
