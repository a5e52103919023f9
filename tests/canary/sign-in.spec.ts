import { describe, expect, it } from '@jest/globals'
import { createLocalReq, getFieldsToSign, jwtSign, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'

import { rest } from '../../plugins/platform/testing/index.ts'
import { bootBare } from './boot-bare.ts'
import { untyped, untypedDb } from './untyped-db.ts'

const { payload } = await bootBare()
const db = untypedDb(payload)
const api = untyped(payload)
const collection = 'users' as const
const password = 'a long enough password'

const person = (name: string) =>
  api.create({ collection, data: { email: `${name}@canary.example`, password } })
const nickname = async (id: number) =>
  (await db.findOne({ collection, where: { id: { equals: id } } }))?.nickname

const storedUser = async (id: number): Promise<TypedUser> => {
  const found = await payload.db.findOne<TypedUser>({ collection, where: { id: { equals: id } } })
  if (!found) throw new Error('no such user')
  return { ...found, collection }
}

describe('what sign-in leans on (law 16: security state is never on the user row)', () => {
  it('adding a session writes the whole stale user document back', async () => {
    const { id } = await person('stale')
    const stale = await storedUser(id)
    await db.updateOne({ collection, id, data: { nickname: 'changed meanwhile' } })
    await addSessionToUser({
      collectionConfig: payload.collections[collection].config,
      payload,
      req: await createLocalReq({}, payload),
      user: stale,
    })
    expect(await nickname(id)).toBeNull()
  })

  it('a native session can be made from public exports, without a password', async () => {
    const { id } = await person('native')
    const { config } = payload.collections[collection]
    const user = await storedUser(id)
    const req = await createLocalReq({}, payload)
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
    const fieldsToSign = getFieldsToSign({
      collectionConfig: config,
      email: 'native@canary.example',
      sid,
      user,
    })
    const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 60 })
    const reply = await rest(payload)('GET', '/api/users/me', { headers: { authorization: `JWT ${token}` } })
    expect(reply.json).toMatchObject({ user: { id } })
  })
})
