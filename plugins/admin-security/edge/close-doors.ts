import {
  Forbidden,
  type CollectionAfterLogoutHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionRefreshHook,
  type SanitizedCollectionConfig,
} from 'payload'
import { fail } from '../../kernel/result.ts'
import { offIn } from '../../platform/room-register.ts'
import { registryOf } from '../../platform/registry.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import type { SignInMode } from '../contract.ts'
import { leaveSession } from '../service/leave-session.ts'
import { isAsking, isProven, PasswordIsRight } from '../service/native-doors.ts'
import { refreshSession } from '../service/refresh-session.ts'
import { refuse } from './refuse-operation.ts'

/**
 * The one rule: nothing of Payload's own signs anybody in (login, the first user, a new password, over REST, GraphQL and the Local
 * API). What it began is rolled back with the throw.
 */
const beforeLogin: CollectionBeforeLoginHook = ({ req }) => {
  if (isProven(req)) return
  if (isAsking(req)) throw new PasswordIsRight()
  refuse(req, fail('PASSWORD_SIGN_IN'))
}

interface Asked {
  collection: { config: SanitizedCollectionConfig }
}

/** A question about a password is counted by us alone: Payload's lock is for everybody, its owner's own browsers too. */
const withoutLock = (asked: Asked): Asked => {
  const { config } = asked.collection
  return {
    ...asked,
    collection: { ...asked.collection, config: { ...config, auth: { ...config.auth, maxLoginAttempts: 0 } } },
  }
}

/** The same doors, before a password is looked at: whether it was right is told to nobody. */
const shutEarly =
  (mode: SignInMode): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation === 'login')
      return isAsking(req) ? withoutLock(args) : refuse(req, fail('PASSWORD_SIGN_IN'))
    if (operation === 'resetPassword') refuse(req, fail('PASSWORD_SIGN_IN'))
    if (operation === 'forgotPassword' && mode === 'code') refuse(req, fail('PASSWORD_SIGN_IN'))
  }

/** Hooks of this kind get no request of their own, so that only this one knows whether the room is off. */
const refresh: CollectionRefreshHook = async ({ args: { req }, user }) => {
  if (offIn(registryOf(req.payload)).has('admin-security')) return
  const refreshed = await refreshSession(await staffCtx(req))
  if (!refreshed.ok) throw new Forbidden(req.t)
  const { exp, header, token } = refreshed.value
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', header)
  // Payload's own cookie would last as long as the collection says.
  return { exp, refreshedToken: token, setCookie: false, user: user as object }
}

const afterLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await leaveSession(await staffCtx(req), req.searchParams?.get('allSessions') === 'true')
}

export const closeDoors = (mode: SignInMode) => ({
  beforeOperation: [shutEarly(mode)],
  beforeLogin: [beforeLogin],
  afterLogout: [afterLogout],
  refresh: [refresh],
})
