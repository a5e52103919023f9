import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { AdminSecurityService } from '../contract.ts'
import { adminCollection, findPerson } from './find-person.ts'
import { isOwned } from './hold-first.ts'
import { issueTicket, ticketLink } from './issue-ticket.ts'
import { recordPerson } from './record-person.ts'

/** A link by which the first owner sets the shop up; null when there is an owner. */
export const setUpLink: AdminSecurityService['setUpLink'] = async (payload) => {
  const made = await transact(await systemCtx(payload), async (ctx) => {
    if (await isOwned(ctx)) return ok(null)
    const token = await issueTicket(ctx, { kind: 'set-up', person: null })
    await recordPerson(ctx, null, { action: 'staff.link-made' })
    // Payload shows its own view for the first user to a site that has none, and to no other.
    const isFirstUser = (await ctx.tx.count(adminCollection(payload), {})) === 0
    return ok(ticketLink(ctx, token, isFirstUser))
  })
  return made.ok ? made.value : null
}

/** A link by which somebody enrols anew. What they have works until then. */
export const enrolmentLink: AdminSecurityService['enrolmentLink'] = async (payload, email) => {
  const made = await transact(await systemCtx(payload), async (ctx) => {
    const who = await findPerson(ctx.req, email)
    if (!who) return ok(null)
    await recordPerson(ctx, who.person, { action: 'staff.link-made' })
    return ok(ticketLink(ctx, await issueTicket(ctx, { kind: 'enrolment', person: who.person })))
  })
  return made.ok ? made.value : null
}
