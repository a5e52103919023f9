import { documentId } from '../../kernel/document-id.ts'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { Rehearsal } from '../contract.ts'
import { applyPayment, type Settlement } from './apply-payment.ts'
import type { PaymentFacts } from './payment-provider.ts'
import { PaymentSetup } from './payment-setup.ts'

type Row = Doc<'provider-events'>
type Plain = string | number | boolean | null

const watched = [
  'status',
  'totalMinor',
  'refundedMinor',
  'currency',
  'providerRef',
  'paidAt',
  'revision',
] as const

const pick = (order: Doc<'orders'> | null): Record<string, Plain> =>
  Object.fromEntries(watched.map((key) => [key, order?.[key] ?? null]))

const differences = (before: Record<string, Plain>, after: Record<string, Plain>): Rehearsal['changes'] =>
  watched
    .filter((key) => before[key] !== after[key])
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))

/** What the transaction would have written for other rooms and for the trail: rows newer than any before it. */
const newest = async ({ tx }: TxCtx, collection: 'audit-events' | 'outbox-events'): Promise<Id> =>
  (await tx.list(collection, { sort: '-id', limit: 1 }))[0]?.id ?? 0

const addedSince = <C extends 'audit-events' | 'outbox-events'>({ tx }: TxCtx, collection: C, last: Id) =>
  tx.list(collection, { where: { id: { greater_than: last } }, sort: 'id', limit: 100 })

const orderNamed = ({ tx }: TxCtx, { orderNumber, reference }: PaymentFacts) =>
  tx.find(
    'orders',
    orderNumber ? { number: { equals: orderNumber } } : { providerRef: { equals: reference } },
  )

const describe = (settled: Settlement): string =>
  'reason' in settled ? `${settled.outcome}: ${settled.reason}` : settled.outcome

const tryOut = async (ctx: TxCtx, row: Row, payment: PaymentFacts): Promise<Rehearsal> => {
  const before = await orderNamed(ctx, payment)
  const [lastTrail, lastEvent] = [await newest(ctx, 'audit-events'), await newest(ctx, 'outbox-events')]
  const seen = before && { orderId: before.id, revision: before.revision }
  const settled = await applyPayment(ctx, { provider: row.provider, payment, seen })
  const after = before && (await ctx.tx.load('orders', before.id))
  const trail = await addedSince(ctx, 'audit-events', lastTrail)
  const events = await addedSince(ctx, 'outbox-events', lastEvent)
  return {
    provider: row.provider,
    reference: payment.reference,
    order: before?.number ?? null,
    outcome: settled.ok ? describe(settled.value) : settled.code,
    changes: differences(pick(before), pick(after)),
    trail: trail.map(({ action }) => action),
    events: events.map(({ event, subscriber }) => `${event} → ${subscriber}`),
  }
}

const ask = async (ctx: Ctx, row: Row): Promise<Result<PaymentFacts>> => {
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(row.provider)
  if (!provider) return fail('NOT_CONFIGURED')
  const located = (await provider.locate?.(ctx, row.reference ?? '')) ?? ok(row.reference ?? null)
  if (!located.ok) return located
  const payment = located.value === null ? ok(null) : await provider.fetchPayment(ctx, located.value)
  if (!payment.ok) return payment
  return payment.value ? ok(payment.value) : fail('NOT_FOUND')
}

/**
 * What handling a stored event would change now. The provider is really asked; the database does all of it in a
 * transaction that is rolled back.
 * @param id of the row, or the provider's own id of the event.
 */
export const rehearseEvent = async (ctx: Ctx, id: Id): Promise<Result<Rehearsal>> => {
  const found = await transact(ctx, async ({ tx }) => {
    const byProvider = await tx.find('provider-events', { eventId: { equals: String(id) } })
    return ok(
      byProvider ?? (documentId.safeParse(String(id)).success ? await tx.load('provider-events', id) : null),
    )
  })
  if (!found.ok) return found
  if (!found.value) return fail('NOT_FOUND')
  const row = found.value
  const payment = await ask(ctx, row)
  if (!payment.ok) return payment
  let rehearsal: Rehearsal | null = null
  // The refusal is what rolls it back.
  await transact(ctx, async (inside) => {
    rehearsal = await tryOut(inside, row, payment.value)
    return fail('CONFLICT')
  })
  return rehearsal ? ok(rehearsal) : fail('NOT_FOUND')
}
