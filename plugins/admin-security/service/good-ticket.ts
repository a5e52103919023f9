import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { loadPerson, type Person } from './find-person.ts'

/** Wrong codes at one ticket: then it is over, and another one is asked for. */
const mostTicketTries = 5

export interface GoodTicket {
  row: Doc<'staff-tickets'>
  /** Null for the first owner. */
  who: Person | null
}

/** Whether a ticket may still be used. */
export const isGood = (ctx: TxCtx, { expiresAt, tries, usedAt }: Doc<'staff-tickets'>): boolean =>
  !usedAt && tries < mostTicketTries && new Date(expiresAt) > ctx.clock.now()

/** The ticket of a token that may still be used; null for any other, whether it ever was or not. */
export const goodTicket = async (ctx: TxCtx, token: string): Promise<GoodTicket | null> => {
  const tokenHash = { in: keyringOf(ctx.payload).hashes('staff-ticket', token) }
  const row = await ctx.tx.find('staff-tickets', { tokenHash })
  if (!row || !isGood(ctx, row)) return null
  if (row.kind === 'set-up') return { row, who: null }
  const who = row.person ? await loadPerson(ctx.req, row.person) : null
  // Whoever was shut out meanwhile enrols no more.
  return who?.member && who.member.status !== 'active' ? null : who && { row, who }
}

/** How somebody is called on the screen: what they sign in with, else what Payload knows. */
export const nameOfPerson = ({ member, user }: Person): string =>
  user.name ?? member?.signInName ?? user.email ?? user.username ?? String(user.id)
