import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import { factorChanged } from '../contract.ts'
import { endSessionsOf } from './end-session.ts'
import { loadPerson } from './find-person.ts'
import { endTicketsOf } from './end-tickets.ts'
import { voidFactor } from './forget-person.ts'
import { isSelf, managedMember, personOfMember } from './managed-member.ts'
import { factorOf } from './prove-factor.ts'
import { recordCare } from './record-care.ts'
import { sendTicket } from './send-ticket.ts'

interface Asked {
  memberId: Id
  reason: string
}

/** Nobody's authenticator is taken then: they get the invitation again, with all that belongs to it. */
const hasNeverEntered = async (ctx: TxCtx, person: string): Promise<boolean> =>
  !(await factorOf(ctx, person)) &&
  (await ctx.tx.count('staff-devices', { person: { equals: person } })) === 0

/**
 * Takes an authenticator, its recovery codes and every session, and makes a link by which the person enrols anew. Nobody resets
 * themselves: that takes a code (`staff.renewFactor`), or a session that was left open would be enough for another way in.
 */
export const resetEnrolment = useCase<Asked, { link: string; isMailed: boolean }>(
  async (ctx, { memberId, reason }) => {
    if (ctx.actor.staff?.role !== 'owner') return fail('NOT_ALLOWED')
    const found = await managedMember(ctx, memberId)
    if (!found.ok) return found
    const member = found.value
    const person = personOfMember(member)
    if (isSelf(ctx, person)) return fail('NOT_ALLOWED')
    const who = await loadPerson(ctx.req, person)
    if (!who) return fail('NOT_FOUND')
    // Beside the member, as for a status: a person typed it, and the trail keeps ids and codes only.
    await ctx.tx.set('staff-members', member.id, { statusReason: reason })
    if (await hasNeverEntered(ctx, person)) {
      await endSessionsOf(ctx, person)
      await recordCare(ctx, { action: 'staff.invited', person, member, details: { again: true } })
      return ok(await sendTicket(ctx, who, 'invitation'))
    }
    // Links of before first: whoever is just confirming one is waited for, and what they set up goes with the rest.
    await endTicketsOf(ctx, person)
    await voidFactor(ctx, person)
    // A key of an API asks for no code.
    await ctx.tx.set('staff-members', member.id, { allowsApiKey: false })
    const { length: ended } = await endSessionsOf(ctx, person)
    await recordCare(ctx, { action: 'staff.code-reset', person, member, details: { ended } })
    await ctx.tx.publish(factorChanged, person, { person, what: 'reset' })
    return ok(await sendTicket(ctx, who, 'enrolment'))
  },
)
