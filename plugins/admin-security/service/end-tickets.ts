import type { Where } from 'payload'
import type { TxCtx } from '../../platform/context.ts'

/** Ends those links that are still good. */
export const endTickets = async ({ clock, tx }: TxCtx, which: Where): Promise<void> => {
  const now = clock.now().toISOString()
  const open = { and: [which, { usedAt: { exists: false } }, { expiresAt: { greater_than: now } }] }
  for (;;) {
    const tickets = await tx.list('staff-tickets', { where: open, sort: 'id' })
    if (tickets.length === 0) return
    for (const { id } of tickets) await tx.claim('staff-tickets', { id, change: { expiresAt: now } })
  }
}

/**
 * Ends every link by which somebody could still enrol. Whatever ends what they had before (a password, a session, a browser, a rank)
 * ends what was issued on the strength of it.
 */
export const endTicketsOf = (ctx: TxCtx, person: string): Promise<void> =>
  endTickets(ctx, { person: { equals: person } })
