import { expect, it } from '@jest/globals'

import { as, boot, buyer, enrolled, graphql, rest, type StaffCaller } from '../../platform/testing/index.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner', 'a-long-password')
const admin = await as(payload, 'admin')
const editor = await as(payload, 'editor')

interface Entry {
  action: string
  actorKind: string
  actorId: string | null
  details: Record<string, unknown>
}

const trail = async (action: string): Promise<Entry[]> =>
  (
    await payload.db.find<Entry>({
      collection: 'audit-events',
      where: { action: { equals: action } },
      sort: 'id',
    })
  ).docs

const memberOf = async ({ user }: StaffCaller) => {
  const { docs } = await payload.db.find<{ id: number; role: string }>({
    collection: 'staff-members',
    where: { userId: { equals: String(user.id) } },
  })
  return docs[0]
}

const account = ({ user }: StaffCaller) => `/api/users/${String(user.id)}`

it('lets nobody set the e-mail or password of a peer or a superior, over any face', async () => {
  const peer = await as(payload, 'admin')
  const takeOver = { email: 'mine@staff.example', password: 'taken-over' }
  expect((await rest(payload, admin)('PATCH', account(owner), { body: takeOver })).status).toBe(403)
  expect((await rest(payload, admin)('PATCH', account(peer), { body: takeOver })).status).toBe(403)
  const all = await rest(payload, admin)('PATCH', '/api/users?where[id][exists]=true', {
    body: { name: 'Everybody' },
  })
  expect(JSON.stringify(all.json)).not.toContain(owner.email)
  const asked = await graphql(
    payload,
    admin,
  )(`mutation { updateUser(id: ${String(owner.user.id)}, data: { email: "mine@staff.example" }) { id } }`)
  expect(asked.errors).not.toHaveLength(0)
  const kept = await payload.findByID({ collection: 'users', id: owner.user.id })
  expect(kept.email).toBe(owner.email)
})

it('lets everybody change their own account, and an admin that of an editor', async () => {
  expect((await rest(payload, editor)('PATCH', account(editor), { body: { name: 'Neema' } })).status).toBe(
    200,
  )
  expect((await rest(payload, admin)('PATCH', account(editor), { body: { name: 'Asha' } })).status).toBe(200)
  expect((await rest(payload, editor)('PATCH', account(admin), { body: { name: 'Me' } })).status).not.toBe(
    200,
  )
})

it('lets nobody delete a superior, and keeps the last owner', async () => {
  expect((await rest(payload, admin)('DELETE', account(owner))).status).toBe(403)
  expect((await rest(payload, owner)('DELETE', account(owner))).status).toBe(403)
  const leaving = await as(payload, 'viewer')
  expect((await rest(payload, admin)('DELETE', account(leaving))).status).toBe(200)
  expect(await memberOf(leaving)).toBeUndefined()
  expect((await trail('user.deleted')).at(-1)).toMatchObject({ actorKind: 'staff', details: {} })
})

it('never lets a rank be handed to somebody else’s account', async () => {
  const member = await memberOf(editor)
  await rest(payload, owner)('PATCH', `/api/staff-members/${String(member?.id)}`, { body: { userId: '999' } })
  expect(await memberOf(editor)).toMatchObject({ id: member?.id })
})

it('remembers who changed whose rank', async () => {
  const member = await memberOf(editor)
  const path = `/api/staff-members/${String(member?.id)}`
  expect((await rest(payload, admin)('PATCH', path, { body: { role: 'moderator' } })).status).toBe(200)
  expect((await rest(payload, admin)('PATCH', path, { body: { role: 'admin' } })).status).toBe(403)
  expect((await trail('staff.role-changed')).at(-1)).toMatchObject({
    actorId: `users:${String(admin.user.id)}`,
    details: { of: `users:${String(editor.user.id)}`, from: 'editor', to: 'moderator' },
  })
})

it('remembers sign-ins, also those that failed, without what was typed', async () => {
  const app = await enrolled(payload, owner)
  const signIn = (code: string) =>
    rest(payload)('POST', '/api/shop/staff/sign-in', { body: { name: owner.email, code } })
  expect((await signIn('wrong-password')).status).toBe(401)
  expect((await signIn(app.code())).status).toBe(200)
  expect(await trail('staff.login')).toHaveLength(1)
  const failed = await trail('staff.login-failed')
  expect(failed).toHaveLength(1)
  expect(JSON.stringify(failed)).not.toMatch(/wrong-password|staff\.example/)
})

it('takes a refused sign-in for a stranger’s, whatever else the browser holds', async () => {
  const both = await buyer(payload)
  both.cookies.set('payload-token', admin.cookies.get('payload-token') ?? '')
  const body = { name: owner.email, code: '000000' }
  const before = (await trail('staff.login-failed')).length
  for (const caller of [await buyer(payload), both]) {
    expect((await rest(payload, caller)('POST', '/api/shop/staff/sign-in', { body })).status).toBe(401)
    expect((await trail('staff.login-failed')).at(-1)?.actorKind).not.toBe('staff')
  }
  expect(await trail('staff.login-failed')).toHaveLength(before + 2)
})

it('says whose rank it is by name and e-mail address, in the list and as the title', async () => {
  const { json } = await rest(payload, admin)<{ docs: { userId: string; person: string }[] }>(
    'GET',
    '/api/staff-members?select[person]=true&limit=100',
  )
  const mine = json.docs.find(({ userId }) => userId === String(owner.user.id))
  expect(mine?.person).toBe(`${owner.email.replace(/@.*/, '')} <${owner.email}>`)
})

it('makes nobody an owner by adding them to a site that has users already', async () => {
  await payload.db.deleteMany({ collection: 'staff-members', where: {} })
  const email = 'next@staff.example'
  const next = await payload.create({
    collection: 'users',
    data: { name: 'Next', email, password: 'long-enough' },
  })
  const { docs } = await payload.db.find<{ role: string }>({
    collection: 'staff-members',
    where: { userId: { equals: String(next.id) } },
  })
  expect(docs).toMatchObject([{ role: 'user' }])
})
