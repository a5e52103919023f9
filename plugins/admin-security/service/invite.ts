import { fail, ok } from '../../kernel/result.ts'
import type { Role } from '../../kernel/roles.ts'
import { useCase } from '../../platform/transaction.ts'
import { ownershipChanged } from '../contract.ts'
import { makeUser } from './make-user.ts'
import { mayAppoint } from './may-appoint.ts'
import { readName } from './read-name.ts'
import { recordCare } from './record-care.ts'
import { sendTicket } from './send-ticket.ts'

interface Asked {
  name: string
  email: string
  role: Role
}

interface Invited {
  memberId: string
  link: string
  isMailed: boolean
}

/** Makes an account that nobody can enter yet, of a rank below one’s own, and a link by which its person enrols. */
export const invite = useCase<Asked, Invited>(async (ctx, { name, email, role }) => {
  const { staff } = ctx.actor
  if (!staff?.can('staff.manage') || !mayAppoint(staff.role, role)) return fail('NOT_ALLOWED')
  const free = await readName(ctx.req, name, null)
  if (!free.ok) return free
  const made = await makeUser(ctx, { name, email, role })
  if (!made.ok) return made
  const { member, person } = made.value
  if (!member) throw new Error('A user was made without a rank.')
  await recordCare(ctx, { action: 'staff.invited', person, member, details: { role } })
  if (role === 'owner') await ctx.tx.publish(ownershipChanged, person, { person, isOwner: true })
  return ok({ memberId: String(member.id), ...(await sendTicket(ctx, made.value, 'invitation')) })
})
