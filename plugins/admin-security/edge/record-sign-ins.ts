import {
  AuthenticationError,
  LockedAuth,
  type AfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
} from 'payload'
import type { Id } from '../../kernel/id.ts'
import { forgetActor } from '../../platform/actor.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { takeRoom } from '../service/take-room.ts'
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
  if (await takeRoom(await requestCtx(req))) await recordRefusedSignIn(req)
}

export const recordSignIns = { afterLogin: [afterLogin], afterLogout: [afterLogout] }
