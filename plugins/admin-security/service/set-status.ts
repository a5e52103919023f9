import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { MemberStatus } from '../contract.ts'
import { endSessionsOf } from './end-session.ts'
import { isLastOwner } from './is-last-owner.ts'
import { managedMember, personOfMember } from './managed-member.ts'
import { recordCare } from './record-care.ts'
import { owns } from './owning.ts'
import { tellOfOwner } from './tell-of-owner.ts'

interface Asked {
  memberId: Id
  status: MemberStatus
  reason: string
}

const leavesNoOwner = async (ctx: TxCtx, { memberId, status }: Asked): Promise<boolean> => {
  if (status === 'active') return false
  const member = await ctx.tx.load('staff-members', memberId)
  // Before the member's own row is held: all owners are held in one order, so that two who close each other wait in line.
  return member !== null && owns(member) && isLastOwner(ctx.req, member.id)
}

/** On the way in as on the way out: who was just signing in while their account was closed brings nothing through to the other side. */
const endAll = async (ctx: TxCtx, member: Doc<'staff-members'>): Promise<number> =>
  (await endSessionsOf(ctx, personOfMember(member))).length

/** Lets somebody enter, or not: then every session of theirs ends in the same commit. LAST_OWNER. */
export const setStatus = useCase<Asked, { status: MemberStatus; ended: number }>(async (ctx, asked) => {
  const { memberId, status, reason } = asked
  const isLast = await leavesNoOwner(ctx, asked)
  const found = await managedMember(ctx, memberId)
  if (!found.ok) return found
  if (isLast) return fail('LAST_OWNER')
  const member = found.value
  // The reason stays on the member: a person typed it, and the trail keeps ids and codes only.
  await ctx.tx.set('staff-members', member.id, { status, statusReason: reason })
  const wasOpen = member.status === 'active' && status === 'active'
  const ended = wasOpen ? 0 : await endAll(ctx, member)
  await tellOfOwner(ctx, personOfMember(member), { before: member, now: { role: member.role, status } })
  if (member.status !== status) {
    await recordCare(ctx, {
      action: 'staff.status-changed',
      person: personOfMember(member),
      member,
      details: { from: member.status, to: status, ended },
    })
  }
  return ok({ status, ended })
})
