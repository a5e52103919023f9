import type { Payload } from 'payload'
import { newToken } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { hasMail } from '../../platform/no-mail.ts'
import { keyringOf, registryOf } from '../../platform/registry.ts'
import { ticketIssued, type AdminSecurityService } from '../contract.ts'
import { personOf } from '../../kernel/person.ts'
import type { Person } from './find-person.ts'
import { goodTicket } from './good-ticket.ts'
import { issueTicket, ticketLink } from './issue-ticket.ts'
import { seededToken, seededTokens } from './seeded-token.ts'

/** A site may have this plugin without the one that writes mails. */
const isHeard = (payload: Payload): boolean =>
  hasMail(payload) && registryOf(payload).subscribers.some(({ event }) => event === ticketIssued.name)

/** Lets somebody enrol, by a link that is told once, and mailed where the shop has mail and they have an address. */
export const sendTicket = async (
  ctx: TxCtx,
  { person, user }: Person,
  kind: 'enrolment' | 'invitation',
): Promise<{ link: string; isMailed: boolean }> => {
  const { staff } = ctx.actor
  const seed = newToken()
  const token = seededToken(keyringOf(ctx.payload), seed)
  await issueTicket(ctx, { kind, person, token })
  const isMailed = Boolean(user.email) && isHeard(ctx.payload)
  const by = staff && personOf(staff.userCollection, staff.userId)
  if (isMailed) await ctx.tx.publish(ticketIssued, person, { person, kind, seed, by })
  return { link: ticketLink(ctx, token), isMailed }
}

/** Null when the ticket was used, is over, or was followed by another. */
export const mailedLink: AdminSecurityService['mailedLink'] = async (ctx, seed) => {
  for (const token of seededTokens(keyringOf(ctx.payload), seed)) {
    const ticket = await goodTicket(ctx, token)
    if (ticket) return { url: ticketLink(ctx, token), expiresAt: ticket.row.expiresAt }
  }
  return null
}
