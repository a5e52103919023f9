import { secondsAfter } from '../../kernel/clock.ts'
import { newToken } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { envOf, keyringOf } from '../../platform/registry.ts'
import { endTickets } from './end-tickets.ts'
import type { TicketKind } from '../contract.ts'

/** How long each link is good, in seconds. An enrolment goes on at once; an invitation may wait in a mailbox. */
const ticketSeconds: Record<TicketKind, number> = {
  'set-up': 86_400,
  invitation: 3 * 86_400,
  enrolment: 86_400,
}

/**
 * Lets somebody enrol. What was issued to them before ends: one link is good at a time.
 * @param person null for the first owner
 * @param token what a mail carries already, so that a mail sent twice carries one link. @default a new one
 * @returns the token; only its hash is stored
 */
export const issueTicket = async (
  ctx: TxCtx,
  { kind, person, token = newToken() }: { kind: TicketKind; person: string | null; token?: string },
): Promise<string> => {
  const { payload, tx } = ctx
  const now = ctx.clock.now()
  const keyring = keyringOf(payload)
  await endTickets(ctx, person === null ? { kind: { equals: kind } } : { person: { equals: person } })
  const expiresAt = secondsAfter(now, ticketSeconds[kind]).toISOString()
  await tx.insert('staff-tickets', {
    tokenHash: keyring.hash('staff-ticket', token),
    kind,
    person,
    tries: 0,
    expiresAt,
  })
  return token
}

/** Where a ticket is used. The token is in the fragment: no server, proxy or log sees it. */
export const ticketLink = (ctx: TxCtx, token: string, isFirstUser = false): string => {
  const { payload } = ctx
  const { admin } = payload.config.routes
  const view = isFirstUser ? payload.config.admin.routes.createFirstUser : '/join'
  return `${envOf(payload).serverUrl}${admin}${view}#${token}`
}
