import { randomBytes } from 'node:crypto'
import { createLocalReq, getFieldsToSign, jwtSign, type CollectionSlug } from 'payload'
import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { addSessionToUser } from 'payload/shared'

import type { Role } from '../../kernel/roles.ts'
import { slugOf } from '../registry.ts'
import { CookieJar } from './cookie-jar.ts'
import type { Caller } from './rest.ts'

/** Somebody of the admin collection, signed in natively. Pass it where `rest` and `graphql` take a caller. */
export interface StaffCaller extends Caller {
  cookies: CookieJar
  user: TypedUser
  email: string
  /** A request as Payload's Local API takes it, with this user. */
  req: () => Promise<PayloadRequest>
}

const createUser = async (payload: Payload, email: string, password?: string): Promise<TypedUser> => {
  const collection = payload.config.admin.user as TypedUser['collection']
  const data = { name: email.replace(/@.*/, ''), email }
  const req = await createLocalReq({}, payload)
  // Hashing a password takes a quarter of a second: only for those who will type one.
  if (password) await payload.create({ collection, data: { ...data, password }, req })
  else await payload.db.create({ collection, data, req })
  const stored = await payload.db.findOne<TypedUser>({ collection, where: { email: { equals: email } } })
  if (!stored) throw new Error('The user that was just made is gone')
  return { ...stored, collection }
}

/** Below the hooks, which guard who may appoint whom: a test needs any role, also that of the only viewer. */
const setRole = async (payload: Payload, user: TypedUser, role: Role | null): Promise<void> => {
  const collection: CollectionSlug = slugOf(payload, 'staff-members')
  const key = { userCollection: user.collection, userId: String(user.id) }
  const where: Where = {
    and: [{ userCollection: { equals: key.userCollection } }, { userId: { equals: key.userId } }],
  }
  const req = await createLocalReq({}, payload)
  await payload.db.deleteMany({ collection, where, req })
  if (role) await payload.db.create({ collection, data: { ...key, role, status: 'active' }, req })
}

/** What `admin-security` writes beside each session that it opens: one that it does not know opens nothing. */
const knowSession = async (payload: Payload, user: TypedUser, sid: string | undefined): Promise<void> => {
  const collection = slugOf(payload, 'staff-sessions')
  if (!(collection in payload.collections)) return
  const now = Date.now()
  await payload.db.create({
    collection,
    data: {
      sid: sid ?? '',
      person: `${user.collection}:${String(user.id)}`,
      isRemembered: false,
      startedAt: new Date(now).toISOString(),
      lastSeenAt: new Date(now).toISOString(),
      // Tests move the clock of the shop, and not the one of a token.
      expiresAt: new Date(now + 10 * 365 * 86_400_000).toISOString(),
    },
    req: await createLocalReq({}, payload),
  })
}

const signIn = async (payload: Payload, user: TypedUser, email: string): Promise<CookieJar> => {
  const collectionConfig = payload.collections[user.collection].config
  const req = await createLocalReq({ user }, payload)
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: { ...user } })
  const fieldsToSign = getFieldsToSign({ collectionConfig, email, user, ...(sid ? { sid } : {}) })
  const { tokenExpiration } = collectionConfig.auth
  await knowSession(payload, user, sid)
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  const cookies = new CookieJar()
  cookies.set(`${payload.config.cookiePrefix}-token`, token)
  return cookies
}

/**
 * Makes a user of the site's admin collection with the shop's `role` and a native Payload session, whatever the
 * sign-in screen asks of people.
 * @param role `null` for a user whom the shop knows nothing of
 * @param password for tests of the sign-in itself. @default none, so that no form lets this user in
 */
export const as = async (payload: Payload, role: Role | null, password?: string): Promise<StaffCaller> => {
  const email = `${role ?? 'nobody'}-${randomBytes(4).toString('hex')}@staff.example`
  const user = await createUser(payload, email, password)
  await setRole(payload, user, role)
  const cookies = await signIn(payload, user, email)
  return { user, email, cookies, req: () => createLocalReq({ user }, payload) }
}
