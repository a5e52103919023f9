import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { getLoginOptions } from 'payload/shared'
import type { Id } from '../../kernel/id.ts'
import { findRow } from '../../platform/find-row.ts'
import type { Doc } from '../../platform/tx.ts'
import { personOf, userOf } from '../../kernel/person.ts'
import { signInNameOf } from '../domain/sign-in-name.ts'
import { memberOf } from './member-of.ts'

/** A user of the site's admin as it is stored, with what Payload keeps beside its fields. */
export type StoredUser = TypedUser & {
  email?: string | null
  username?: string | null
  name?: string | null
  hash?: string | null
  /** What Payload notes on the user of a request: by which strategy, and in which native session. */
  _sid?: string
  _strategy?: string
}

export interface Person {
  person: string
  user: StoredUser
  /** Null of one whom the shop never appointed. */
  member: Doc<'staff-members'> | null
}

type AdminCollection = TypedUser['collection']

export const adminCollection = (payload: Payload): AdminCollection =>
  payload.config.admin.user as AdminCollection

const userWhere = async (req: PayloadRequest, where: Where): Promise<StoredUser | null> => {
  const collection = adminCollection(req.payload)
  const found = await req.payload.db.findOne<StoredUser>({ collection, where, req })
  // A user in the bin is nobody.
  const isTrashed = Boolean(found && 'deletedAt' in found && found.deletedAt)
  return found && !isTrashed ? { ...found, collection: found.collection ?? collection } : null
}

const userById = (req: PayloadRequest, id: Id): Promise<StoredUser | null> =>
  userWhere(req, { id: { equals: req.payload.db.defaultIDType === 'number' ? Number(id) : id } })

const byLogin = (req: PayloadRequest, name: string): Promise<StoredUser | null> => {
  const { loginWithUsername } = req.payload.collections[adminCollection(req.payload)].config.auth
  const { canLoginWithEmail, canLoginWithUsername } = getLoginOptions(loginWithUsername)
  const either: Where[] = [
    ...(canLoginWithEmail ? [{ email: { equals: name } }] : []),
    ...(canLoginWithUsername ? [{ username: { equals: name } }] : []),
  ]
  return userWhere(req, { or: either })
}

const withMember = async (req: PayloadRequest, user: StoredUser | null): Promise<Person | null> => {
  if (!user) return null
  const collection = adminCollection(req.payload)
  return { person: personOf(collection, user.id), user, member: await memberOf(req, collection, user.id) }
}

/** Whoever a typed name is: by the name that the shop knows, or by Payload's own e-mail address or user name. */
export const findPerson = async (req: PayloadRequest, typed: string): Promise<Person | null> => {
  const name = signInNameOf(typed)
  const member = await findRow(req, 'staff-members', {
    and: [{ signInName: { equals: name } }, { userCollection: { equals: adminCollection(req.payload) } }],
  })
  const user = member ? await userById(req, member.userId) : await byLogin(req, name)
  return withMember(req, user)
}

/** @param person `<collection>:<id>`; null when the user is gone, or is of a collection that is not the admin's */
export const loadPerson = async (req: PayloadRequest, person: string): Promise<Person | null> => {
  const { userCollection, userId } = userOf(person)
  if (userCollection !== adminCollection(req.payload)) return null
  return withMember(req, await userById(req, userId))
}
