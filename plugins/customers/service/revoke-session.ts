import { sameId } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { endSession, leave } from './leave.ts'
import { visibleSessions } from './list-sessions.ts'

/** Ends one of the browsers that the buyer's list shows. NOT_FOUND for any other, whether it exists or not. */
export const revokeSession = useCase<string, { revoked: true }>(async (ctx, wanted) => {
  const { buyer } = ctx.actor
  if (!buyer) return fail('NOT_SIGNED_IN')
  const seen = await visibleSessions(ctx, buyer)
  const sessionId = [...seen.keys()].find((id) => String(id) === wanted)
  if (sessionId === undefined) return fail('NOT_FOUND')
  if (sameId(sessionId, buyer.sessionId)) await leave(ctx)
  else await endSession(ctx, sessionId)
  return ok({ revoked: true })
})
