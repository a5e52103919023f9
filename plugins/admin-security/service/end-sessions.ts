import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { currentSession } from './current-session.ts'
import { endSessionsOf } from './end-session.ts'
import { isSelf, memberToTouch, personOfMember } from './managed-member.ts'
import { recordCare } from './record-care.ts'

/** Ends every session of somebody whom one manages; of oneself, all but the one that asks. */
export const endSessions = useCase<{ memberId?: Id | undefined }, { ended: number }>(
  async (ctx, { memberId }) => {
    const found = await memberToTouch(ctx, memberId)
    if (!found.ok) return found
    const person = personOfMember(found.value)
    const kept = isSelf(ctx, person) ? await currentSession(ctx) : null
    const { length: ended } = await endSessionsOf(ctx, person, kept ? { except: kept.id } : {})
    if (ended > 0) {
      const details = { ended }
      await recordCare(ctx, { action: 'staff.session-ended', person, member: found.value, details })
    }
    return ok({ ended })
  },
)
