import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import { sessionOf } from './refresh-session.ts'

/** Ends the session of this request in the shop's own book. Payload takes it off the user's row itself. */
export const leaveSession = (ctx: Ctx): Promise<Result<null>> =>
  transact(ctx, async ({ clock, req, tx }) => {
    const asked = sessionOf(req)
    const row = asked && (await tx.find('staff-sessions', { sid: { equals: asked.sid } }))
    if (row) {
      await tx.claim('staff-sessions', {
        id: row.id,
        and: { endedAt: { exists: false } },
        change: { endedAt: clock.now().toISOString() },
      })
    }
    return ok(null)
  })
