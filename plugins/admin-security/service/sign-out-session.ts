import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { endSessionsOf } from './end-session.ts'
import { mayTouch } from './managed-member.ts'
import { recordCare } from './record-care.ts'

/** Ends one session, of oneself or of somebody whom one manages. One that is over already ends nothing. */
export const signOutSession = useCase<{ sessionId: Id }, { ended: number }>(async (ctx, { sessionId }) => {
  const session = await ctx.tx.load('staff-sessions', sessionId)
  if (!session) return fail('NOT_FOUND')
  const { person } = session
  const allowed = await mayTouch(ctx, person)
  if (!allowed.ok) return allowed
  const { length: ended } = await endSessionsOf(ctx, person, { only: { id: { equals: session.id } } })
  if (ended > 0) {
    const details = { session: String(session.id), ended }
    await recordCare(ctx, { action: 'staff.session-ended', person, member: allowed.value, details })
  }
  return ok({ ended })
})
