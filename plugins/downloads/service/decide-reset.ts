import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { staffMark } from '../../platform/actor.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { resetDecided, type ResetStatus } from '../contract.ts'

interface Decision {
  resetId: Id
  approve: boolean
  note: string
}

/** Staff answer a request: of any number of answers at once, one counts. What was downloaded before is forgotten, or not. */
export const decideReset = useCase<Decision, { status: ResetStatus }>(
  async (ctx, { resetId, approve, note }) => {
    const known = await ctx.tx.load('download-resets', resetId)
    if (!known) return fail('RESET_NOT_FOUND')
    const [licenseId, holderId] = [String(idOf(known.license)), String(idOf(known.holder))]
    const status = approve ? ('approved' as const) : ('rejected' as const)
    const decided = await ctx.tx.claim('download-resets', {
      id: known.id,
      ...(isGuardOff(ctx.payload, 'downloads.decide-reset')
        ? {}
        : { and: { status: { equals: 'pending' } } }),
      change: {
        status,
        note,
        decidedAt: ctx.clock.now().toISOString(),
        decidedBy: staffMark(ctx.actor),
        // Room for the next request of this person.
        waiting: `${licenseId}:${holderId}:${String(known.id)}`,
      },
    })
    if (!decided) return fail('CONFLICT', { status: known.status })
    await resolve(ctx.payload, Audit).record(ctx, {
      action: `download.reset-${status}`,
      outcome: 'done',
      resource: { type: 'download-resets', id: known.id },
      details: { licenseId, holderId },
    })
    await ctx.tx.publish(resetDecided, `download-reset:${String(known.id)}`, { resetId: known.id })
    return ok({ status })
  },
)
