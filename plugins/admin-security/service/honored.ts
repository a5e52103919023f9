import type { PayloadRequest } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { clockOf } from '../../platform/registry.ts'
import { findRow } from '../../platform/find-row.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { ok } from '../../kernel/result.ts'
import type { Doc } from '../../platform/tx.ts'
import { personOf } from '../../kernel/person.ts'
import type { StoredUser } from './find-person.ts'
import { memberOf } from './member-of.ts'

/** How exactly "last seen" is kept: a write for each request would be one for each picture of a page. */
const seenSeconds = 300

export type StaffSession = Doc<'staff-sessions'>

/** What the shop knows of a native session; null when it is ended, over, or was never one of ours. */
export const openSessionOf = async (
  req: PayloadRequest,
  { person, sid }: { person: string; sid: string },
): Promise<StaffSession | null> => {
  const session = await findRow(req, 'staff-sessions', { sid: { equals: sid } })
  if (session?.person !== person || session.endedAt) return null
  return new Date(session.expiresAt) > clockOf(req.payload).now() ? session : null
}

const noteSeen = async ({ payload }: PayloadRequest, { id, lastSeenAt }: StaffSession): Promise<void> => {
  const now = clockOf(payload).now()
  if (secondsAfter(new Date(lastSeenAt), seenSeconds) > now) return
  await transact(await systemCtx(payload), async ({ tx }) => {
    await tx.claim('staff-sessions', { id, change: { lastSeenAt: now.toISOString() } })
    return ok(null)
  })
}

/**
 * Whether somebody whom Payload has recognized may act: not where their account is closed, their session was ended, or they come with
 * an API key that no owner allowed. A strategy of the host's own (single sign-on) stands for itself; the account's status holds there too.
 */
export const isHonored = async (req: PayloadRequest, user: StoredUser): Promise<boolean> => {
  const member = await memberOf(req, user.collection, user.id)
  if (member && member.status !== 'active') return false
  if (user._strategy === 'api-key') return member?.allowsApiKey === true
  if (user._strategy !== 'local-jwt') return true
  const sid = user._sid
  if (!sid) return false
  const session = await openSessionOf(req, { person: personOf(user.collection, user.id), sid })
  if (!session) return false
  await noteSeen(req, session)
  return true
}
