import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { endSessionsOf } from './end-session.ts'
import { mayTouch } from './managed-member.ts'
import { recordCare } from './record-care.ts'

interface Asked {
  deviceId: Id
  isBlocked: boolean
}

/** Blocks a browser for one person, and ends what is open in it; or lets it in again. Others who use it are not asked. */
export const blockDevice = useCase<Asked, { isBlocked: boolean; ended: number }>(
  async (ctx, { deviceId, isBlocked }) => {
    const device = await ctx.tx.load('staff-devices', deviceId)
    if (!device) return fail('NOT_FOUND')
    const { id, person } = device
    const allowed = await mayTouch(ctx, person)
    if (!allowed.ok) return allowed
    const changed = await ctx.tx.claim('staff-devices', {
      id,
      and: { blockedAt: { exists: !isBlocked } },
      change: { blockedAt: isBlocked ? ctx.clock.now().toISOString() : null },
    })
    const open = isBlocked ? await endSessionsOf(ctx, person, { only: { device: { equals: id } } }) : []
    if (changed) {
      const action = isBlocked ? 'staff.device-blocked' : 'staff.device-unblocked'
      const details = { device: String(id), ended: open.length }
      await recordCare(ctx, { action, person, member: allowed.value, details })
    }
    return ok({ isBlocked, ended: open.length })
  },
)
