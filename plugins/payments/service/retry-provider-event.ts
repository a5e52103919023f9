import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { providerEventReceived } from './provider-event-received.ts'

/** Puts a row that failed or was refused back into the inbox. CONFLICT when it is in no such state. */
export const retryProviderEvent = useCase<Id, { status: 'received' }>(async (ctx, id) => {
  if (!(await ctx.tx.load('provider-events', id))) return fail('NOT_FOUND')
  const row = await ctx.tx.claim('provider-events', {
    id,
    and: { status: { in: ['failed', 'refused'] } },
    change: { status: 'received', error: null, outcome: null },
  })
  if (!row) return fail('CONFLICT')
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'payment.retried',
    outcome: 'done',
    resource: { type: 'provider-events', id },
    details: { attempts: row.attempts },
  })
  // Not behind the dead letter of the same payment: an aggregate of its own.
  await ctx.tx.publish(providerEventReceived, `retry:${String(id)}:${String(row.attempts)}`, {
    providerEventId: id,
  })
  return ok({ status: 'received' })
})
