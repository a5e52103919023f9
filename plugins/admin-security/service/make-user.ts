import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { newToken } from '../../kernel/token.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Role } from '../../kernel/roles.ts'
import type { TxCtx } from '../../platform/context.ts'
import { personOf } from '../../kernel/person.ts'
import { signInNameOf } from '../domain/sign-in-name.ts'
import { adminCollection, loadPerson, type Person } from './find-person.ts'
import { appoint } from './appoint.ts'

export interface NewUser {
  name: string
  email: string
  /** None: a random one, which nobody knows. */
  password?: string | undefined
  role: Role
}

const isTaken = async (ctx: TxCtx, { email, name }: NewUser): Promise<Result<null>> => {
  const collection = adminCollection(ctx.payload)
  const mail = await ctx.tx.find(collection, { email: { equals: email } })
  if (mail) return fail('EMAIL_TAKEN')
  const named = await ctx.tx.find('staff-members', { signInName: { equals: signInNameOf(name) } })
  return named ? fail('NAME_TAKEN') : ok(null)
}

const dataOf = (
  payload: Payload,
  { email, name, password }: NewUser,
): RequiredDataFromCollectionSlug<'users'> => {
  const { loginWithUsername, verify } = payload.collections[adminCollection(payload)].config.auth
  // A name that the host's collection has no field for is left out by Payload itself.
  const data = { name, email, password: password ?? newToken() }
  return Object.assign(
    data,
    loginWithUsername ? { username: signInNameOf(name).replace(/\s/g, '-') } : {},
    // The link that they come by is the proof that their address is theirs.
    verify ? { _verified: true } : {},
  )
}

/**
 * Makes a user of the site's admin through Payload, with the host's own rules and hooks, and gives them a rank and a name to sign in
 * with.
 * @throws Payload's ValidationError where the host's collection asks for more than a name and an address: `edge/host-refusals` answers it
 */
export const makeUser = async (ctx: TxCtx, given: NewUser): Promise<Result<Person>> => {
  const email = given.email.trim().toLowerCase()
  const free = await isTaken(ctx, { ...given, email })
  if (!free.ok) return free
  const { payload, req } = ctx
  const collection = adminCollection(payload)
  // overrideAccess: who may do this is decided by the use case; the first owner is nobody yet.
  const { id } = await payload.create({
    collection,
    data: dataOf(payload, { ...given, email }),
    req,
    overrideAccess: true,
    depth: 0,
  })
  await appoint(ctx, collection, id, given.role)
  const member = await ctx.tx.find('staff-members', {
    and: [{ userCollection: { equals: collection } }, { userId: { equals: String(id) } }],
  })
  if (member) await ctx.tx.set('staff-members', member.id, { signInName: signInNameOf(given.name) })
  const made = await loadPerson(req, personOf(collection, id))
  if (!made) throw new Error('The user that was just made is gone.')
  return ok(made)
}
