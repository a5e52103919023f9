import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { transact, useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { Settlement } from './apply-payment.ts'
import { PaymentSetup } from './payment-setup.ts'
import { settle } from './settle.ts'

type Row = Doc<'provider-events'>

const statusOf = {
  paid: 'done',
  moved: 'done',
  closed: 'done',
  refused: 'refused',
  'needs-refund': 'refused',
} as const

const describe = (settled: Settlement): string =>
  'reason' in settled ? `${settled.outcome}: ${settled.reason}` : settled.outcome

const finish = useCase<{ row: Row; settled: Settlement }, null>(async (ctx, { row, settled }) => {
  const { outcome } = settled
  await ctx.tx.set('provider-events', row.id, {
    status: outcome in statusOf ? statusOf[outcome as keyof typeof statusOf] : 'ignored',
    outcome: describe(settled),
    order: 'orderId' in settled ? settled.orderId : null,
    error: null,
    handledAt: ctx.clock.now().toISOString(),
  })
  return ok(null)
})

const begin = (ctx: Ctx, id: Id): Promise<Result<Row>> =>
  transact(ctx, async ({ tx }) => {
    const row = await tx.claim('provider-events', { id, change: { attempts: { $inc: 1 } } })
    return row ? ok(row) : fail('NOT_FOUND')
  })

/** An event names the payment, or something of it that the provider can find it by. */
const settleNamed = async (
  ctx: Ctx,
  { provider: name, reference: named }: Row,
): Promise<Result<Settlement>> => {
  if (!named) return ok({ outcome: 'unknown' })
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(name)
  const located = (await provider?.locate?.(ctx, named)) ?? ok(named)
  if (!located.ok) return located
  return located.value === null
    ? ok({ outcome: 'unknown' })
    : settle(ctx, { provider: name, reference: located.value })
}

/** Works off one row of the inbox. Handled again, it finds the order as the first time left it. */
export const handleProviderEvent = async (ctx: Ctx, id: Id): Promise<Result<null>> => {
  const row = await begin(ctx, id)
  if (!row.ok) return row
  const settled = await settleNamed(ctx, row.value)
  if (!settled.ok) return settled
  const finished = await finish(ctx, { row: row.value, settled: settled.value })
  failpoint(ctx.payload, 'inbox.after-handling')
  return finished
}

/** Makes a failed try visible in the admin; the outbox plans the next one. */
export const noteFailure = useCase<{ id: Id; error: string }, null>(async (ctx, { id, error }) => {
  const handledAt = ctx.clock.now().toISOString()
  await ctx.tx.set('provider-events', id, { status: 'failed', error: error.slice(0, 500), handledAt })
  return ok(null)
})
