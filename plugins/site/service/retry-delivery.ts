import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit } from '../../audit/contract.ts'

/** Gives a delivery that gave up a whole new series of tries. CONFLICT when it has not given up. */
export const retryDelivery = useCase<Id, { status: 'pending' }>(async (ctx, id) => {
  const row = await ctx.tx.load('outbox-events', id)
  if (!row) return fail('NOT_FOUND')
  const taken = await ctx.tx.claim('outbox-events', {
    id,
    and: { status: { equals: 'dead' } },
    change: { status: 'pending', attempts: 0, error: null, availableAt: ctx.clock.now().toISOString() },
  })
  if (!taken) return fail('CONFLICT')
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'delivery.retried',
    outcome: 'done',
    resource: { type: 'outbox-events', id },
    details: { subscriber: row.subscriber, attempts: row.attempts },
  })
  return ok({ status: 'pending' })
})
