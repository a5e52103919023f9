import {
  AuthenticationError,
  LockedAuth,
  type AfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
} from 'payload'
import type { Id } from '../../kernel/id.ts'
import { forgetActor } from '../../platform/actor.ts'
import { perAddress, takeLimits } from '../../platform/limiter.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { recordRefusedSignIn, recordStaff } from './record-staff.ts'

const afterLogin: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  // Before the password was checked this request was nobody's.
  forgetActor(req)
  await recordStaff(req, 'staff.login', { type: collection.slug, id: (user as { id: Id }).id })
}

const afterLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await recordStaff(req, 'staff.logout', { type: collection.slug, id: req.user.id })
}

const isRefusedSignIn = (error: unknown): boolean => {
  const cause: unknown = error instanceof Error && 'originalError' in error ? error.originalError : error
  return cause instanceof AuthenticationError || cause instanceof LockedAuth
}

/**
 * Notes a sign-in that failed, over every face. What was typed is not kept: it may be a name, or a password in the
 * wrong field. A flood fills the trail only so far.
 */
export const recordFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (!isRefusedSignIn(error)) return
  const room = await takeLimits(await requestCtx(req), 'admin-security.login-failed', [
    perAddress(await requestCtx(req), { name: 'address', tries: 30, seconds: 900 }),
    { name: 'all', key: 'all', tries: 300, seconds: 900 },
  ])
  if (room.ok) await recordRefusedSignIn(req)
}

export const recordSignIns = { afterLogin: [afterLogin], afterLogout: [afterLogout] }
