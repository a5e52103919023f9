import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import { endSessionsOf } from './end-session.ts'
import { sessionOf } from './refresh-session.ts'

/** Ends the session of this request, or all of its person's, in the shop's own book. Payload takes it off the user's row itself. */
export const leaveSession = (ctx: Ctx, isEverywhere: boolean): Promise<Result<null>> =>
  transact(ctx, async (inside) => {
    const { clock, req, tx } = inside
    const asked = sessionOf(req)
    if (asked && isEverywhere) {
      await endSessionsOf(inside, asked.person)
      return ok(null)
    }
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
