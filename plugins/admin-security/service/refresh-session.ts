import type { PayloadRequest } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import { personOf } from '../../kernel/person.ts'
import { adminCollection, type StoredUser } from './find-person.ts'
import { openSessionOf } from './honored.ts'
import { giveToken, secondsLeft } from './open-staff-session.ts'
import { heldUser } from './user-row.ts'

export interface Refreshed {
  /** Seconds since 1970. */
  exp: number
  token: string
  /** `Set-Cookie` */
  header: string
}

/** The session of a request, as Payload has recognized it. */
export const sessionOf = ({ payload, user }: PayloadRequest): { person: string; sid: string } | null => {
  const known: StoredUser | null = user
  if (known?.collection !== adminCollection(payload) || !known._sid) return null
  return { person: personOf(known.collection, known.id), sid: known._sid }
}

/**
 * Gives the session of this request its full length again, which is the shop's and not the collection's. Payload has just written the
 * user back as it had read it: a session that was ended meanwhile stands there again, and is not refreshed.
 */
export const refreshSession = (ctx: Ctx): Promise<Result<Refreshed>> =>
  transact(ctx, async (inside) => {
    const { payload, req, tx } = inside
    const asked = sessionOf(req)
    const userId = req.user?.id
    if (!asked || userId === undefined) return fail('NOT_SIGNED_IN')
    const user = await heldUser(inside, userId)
    const session = await openSessionOf(req, asked)
    if (!user || !session) return fail('NOT_SIGNED_IN')
    const now = inside.clock.now()
    const seconds = secondsLeft(session, now)
    if (seconds === 0) return fail('NOT_SIGNED_IN')
    const expiresAt = secondsAfter(now, seconds).toISOString()
    const kept = await tx.claim('staff-sessions', {
      id: session.id,
      and: { endedAt: { exists: false } },
      change: { expiresAt, lastSeenAt: now.toISOString() },
    })
    if (!kept) return fail('NOT_SIGNED_IN')
    const sessions = (user.sessions ?? []).map((each) =>
      each.id === asked.sid ? { ...each, expiresAt } : each,
    )
    await payload.db.updateOne({
      collection: adminCollection(payload),
      id: user.id,
      data: { ...user, sessions },
      req,
      returning: false,
    })
    return ok(await giveToken(inside, user, asked.sid, seconds))
  })
