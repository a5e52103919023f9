import type { Payload } from 'payload'
import type { Money } from '../../kernel/money.ts'
import { slugOf } from '../../platform/registry.ts'
import type { SumRevenue } from '../service/revenue.ts'

/** Money of these is the shop's. A disputed payment is nobody's until it is decided. */
const earned = ['paid', 'partially-refunded', 'refunded'] as const

/** What staff gave is no sale: a currency in which nothing was sold does not appear. */
const given = 'staff'

interface Row {
  currency: string
  totalMinor: number
  refundedMinor: number
}

const pageSize = 1000

/** On other databases: page by page, by the shop's own verbs. */
const addUp = async (payload: Payload, since: Date): Promise<Money[]> => {
  const sums = new Map<string, number>()
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Row>({
      collection: slugOf(payload, 'orders'),
      where: {
        and: [
          { status: { in: [...earned] } },
          { provider: { not_equals: given } },
          { paidAt: { greater_than_equal: since.toISOString() } },
        ],
      },
      select: { currency: true, totalMinor: true, refundedMinor: true },
      sort: 'id',
      limit: pageSize,
      page,
    })
    for (const { currency, totalMinor, refundedMinor } of docs) {
      sums.set(currency, (sums.get(currency) ?? 0) + totalMinor - refundedMinor)
    }
    isMore = hasNextPage
  }
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }))
}

/** One statement instead of reading a month of orders for one figure: Payload has no sums. */
const sumTable = async (payload: Payload, since: Date): Promise<Money[]> => {
  if (!('pool' in payload.db)) return addUp(payload, since)
  const table = payload.db.tableNameMap.get(slugOf(payload, 'orders').replaceAll('-', '_'))
  if (table === undefined) throw new Error('No table of "orders" is known.')
  const { rows } = await payload.db.pool.query<{ currency: string; amount: string }>(
    `SELECT "currency", sum("total_minor" - "refunded_minor")::text AS amount FROM "${table}"
     WHERE "paid_at" >= $1 AND "status"::text = ANY($2) AND "provider" <> $3 GROUP BY "currency"`,
    [since.toISOString(), earned, given],
  )
  return rows.map(({ amount, currency }) => ({ currency, amountMinor: Number(amount) }))
}

export const sumRevenue: SumRevenue = async (payload, since) =>
  (await sumTable(payload, since)).sort((a, b) => a.currency.localeCompare(b.currency))
