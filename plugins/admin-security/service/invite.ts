import { fail, ok, type Failure } from '../../kernel/result.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import { needsMoreWords } from '../domain/site-users-words.ts'
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

/** Which fields the site's own collection asks for beside those that an invitation has; or what another took at this moment. */
const explained = ({ locale }: Ctx, failure: Failure): Failure => {
  const given: unknown = failure.details?.fields
  if (failure.code !== 'REFUSED_BY_SITE' || !Array.isArray(given)) return failure
  const fields = given.map(String)
  if (fields.includes('email')) return fail('EMAIL_TAKEN')
  if (fields.some((field) => field === 'username' || field === 'signInName')) return fail('NAME_TAKEN')
  return { ...failure, message: needsMoreWords(locale, fields) }
}

/** Makes an account that nobody can enter yet, of a rank below one’s own, and a link by which its person enrols. */
export const invite = useCase<Asked, Invited>(async (ctx, { name, email, role }) => {
  const { staff } = ctx.actor
  if (!staff?.can('staff.manage') || !mayAppoint(staff.role, role)) return fail('NOT_ALLOWED')
  const free = await readName(ctx.req, name, null)
  if (!free.ok) return free
  const made = await makeUser(ctx, { name, email, role })
  if (!made.ok) return explained(ctx, made)
  const { member, person } = made.value
  if (!member) throw new Error('A user was made without a rank.')
  await recordCare(ctx, { action: 'staff.invited', person, member, details: { role } })
  return ok({ memberId: String(member.id), ...(await sendTicket(ctx, made.value, 'invitation')) })
})
