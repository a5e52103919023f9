import type { PayloadRequest, Where } from 'payload'
import { sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { slugOf } from '../../platform/registry.ts'
import { signInNameOf } from '../domain/sign-in-name.ts'
import { adminCollection } from './find-person.ts'

/** Where the host signs its people in by a name of their own, nobody else may take that name: it would be asked first. */
const isLoginOfAnother = async (req: PayloadRequest, name: string, userId: Id | null): Promise<boolean> => {
  const collection = adminCollection(req.payload)
  if (!req.payload.collections[collection].config.auth.loginWithUsername) return false
  const user = await req.payload.db.findOne<{ id: Id }>({
    collection,
    where: { username: { equals: name } },
    req,
  })
  return user !== null && !sameId(user.id, userId)
}

const isSignInNameOfAnother = async (
  req: PayloadRequest,
  name: string,
  userId: Id | null,
): Promise<boolean> => {
  const others: Where[] = userId === null ? [] : [{ userId: { not_equals: String(userId) } }]
  const { totalDocs } = await req.payload.db.count({
    collection: slugOf(req.payload, 'staff-members'),
    where: { and: [{ signInName: { equals: name } }, ...others] },
    req,
  })
  return totalDocs > 0
}

/**
 * A name to sign in with as it is kept. NAME_NOT_ALLOWED for one with an "@": an address is asked for as a name first, and could so
 * be taken from its owner. NAME_TAKEN.
 * @param userId whose it is to be; null for somebody new
 * @returns null for no name
 */
export const readName = async (
  req: PayloadRequest,
  typed: string,
  userId: Id | null,
): Promise<Result<string | null>> => {
  const name = signInNameOf(typed)
  if (name === '') return ok(null)
  if (name.includes('@')) return fail('NAME_NOT_ALLOWED')
  const isTaken =
    (await isSignInNameOfAnother(req, name, userId)) || (await isLoginOfAnother(req, name, userId))
  return isTaken ? fail('NAME_TAKEN') : ok(name)
}
