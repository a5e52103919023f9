import { randomBytes } from 'node:crypto'
import {
  createLocalReq,
  getFieldsToSign,
  jwtSign,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { addSessionToUser } from 'payload/shared'

import type { Role } from '../../kernel/roles.ts'
import { slugOf } from '../registry.ts'
import { CookieJar } from './cookie-jar.ts'
import type { Caller } from './rest.ts'

/** Somebody of the admin collection, signed in natively. Pass it where `rest` and `graphql` take a caller. */
export interface StaffCaller extends Caller {
  cookies: CookieJar
  user: TypedUser
  password: string
  /** A request as Payload's Local API takes it, with this user. */
  req: () => Promise<PayloadRequest>
}

const createUser = async (payload: Payload, collection: CollectionSlug, password: string) =>
  payload.create({
    collection,
    data: { email: `${randomBytes(6).toString('hex')}@staff.example`, password } as never,
    overrideAccess: true,
  })

const signIn = async (payload: Payload, user: TypedUser): Promise<CookieJar> => {
  const collectionConfig = payload.collections[user.collection].config
  const req = await createLocalReq({ user }, payload)
  const stored = await payload.db.findOne<TypedUser>({
    collection: user.collection,
    where: { id: { equals: user.id } },
  })
  if (!stored) throw new Error('The user that was just made is gone')
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: stored })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email ?? '',
    user,
    ...(sid ? { sid } : {}),
  })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  const cookies = new CookieJar()
  cookies.set(`${payload.config.cookiePrefix}-token`, token)
  return cookies
}

/**
 * Makes a user of the site's admin collection with the shop's `role` and a native Payload session, whatever the
 * sign-in screen asks of people.
 * @param role `null` for a user whom the shop has not made staff
 */
export const as = async (payload: Payload, role: Role | null): Promise<StaffCaller> => {
  const collection = payload.config.admin.user as CollectionSlug
  const password = randomBytes(12).toString('base64url')
  const made = await createUser(payload, collection, password)
  const user = { ...made, collection } as unknown as TypedUser
  if (role) {
    const staffMembers = slugOf(payload, 'staff-members')
    // The first user of a site may have been made its owner by a hook.
    await payload.delete({ collection: staffMembers, where: { userId: { equals: String(user.id) } } })
    await payload.create({
      collection: staffMembers,
      data: { userCollection: collection, userId: String(user.id), role, status: 'active' },
    })
  }
  return {
    user,
    password,
    cookies: await signIn(payload, user),
    req: () => createLocalReq({ user }, payload),
  }
}
