import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { userOf } from '../../kernel/person.ts'
import { adminCollection } from './find-person.ts'
import { endTicketsOf } from './end-tickets.ts'
import { heldUser } from './user-row.ts'

/** Looked at together: however many there are, none is left. */
const sessionsAtOnce = 1000

/** Takes native sessions off a user's row, so that the host's own collections see a stranger too. */
const dropFromUser = async (ctx: TxCtx, person: string, sids: ReadonlySet<string>): Promise<void> => {
  const { userCollection, userId } = userOf(person)
  if (userCollection !== adminCollection(ctx.payload)) return
  const user = await heldUser(ctx, userId)
  if (!user?.sessions?.length) return
  const sessions = user.sessions.filter(({ id }) => !sids.has(id))
  await ctx.payload.db.updateOne({
    collection: adminCollection(ctx.payload),
    id: user.id,
    data: { ...user, sessions },
    req: ctx.req,
    returning: false,
  })
}

/**
 * Ends sessions of one person, and every link by which they could still enrol: whoever had a session, or the password before, may have
 * asked for one. The user's row is held first, as by whoever opens or refreshes a session, so that none comes back.
 * @returns those that were ended
 */
export const endSessionsOf = async (
  ctx: TxCtx,
  person: string,
  which: { except?: Id; only?: Where } = {},
): Promise<Doc<'staff-sessions'>[]> => {
  const where: Where = {
    and: [
      { person: { equals: person } },
      { endedAt: { exists: false } },
      ...(which.only ? [which.only] : []),
      ...(which.except === undefined ? [] : [{ id: { not_equals: which.except } }]),
    ],
  }
  await endTicketsOf(ctx, person)
  await heldUser(ctx, userOf(person).userId)
  const ended: Doc<'staff-sessions'>[] = []
  for (;;) {
    const open = await ctx.tx.list('staff-sessions', { where, sort: 'id', limit: sessionsAtOnce })
    if (open.length === 0) break
    for (const { id } of open) {
      const row = await ctx.tx.claim('staff-sessions', {
        id,
        and: { endedAt: { exists: false } },
        change: { endedAt: ctx.clock.now().toISOString() },
      })
      if (row) ended.push(row)
    }
  }
  if (ended.length > 0) await dropFromUser(ctx, person, new Set(ended.map(({ sid }) => sid)))
  return ended
}
