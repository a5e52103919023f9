import { expect, it } from '@jest/globals'

import { as, boot, rest } from '../../plugins/platform/testing/index.ts'
import { AdminSecurity } from '../../plugins/admin-security/contract.ts'
import { resolve } from '../../plugins/platform/registry.ts'

const { payload } = await boot()
const { appointOwner } = resolve(payload, AdminSecurity)

it('makes an owner of a user whom the shop never appointed, and the trail keeps it', async () => {
  const host = await as(payload, null)
  const mayReadStaff = async () => (await rest(payload, host)('GET', '/api/staff-members')).status === 200
  expect(await mayReadStaff()).toBe(false)
  expect(await appointOwner(payload, host.email.toUpperCase())).toBe(true)
  expect(await mayReadStaff()).toBe(true)
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'staff.role-changed' } },
  })
  expect(docs).toMatchObject([{ details: { of: `users:${String(host.user.id)}`, to: 'owner' } }])
})

it('raises whoever has a rank already, and lets in again who was locked', async () => {
  const editor = await as(payload, 'editor')
  const where = { userId: { equals: String(editor.user.id) } }
  await payload.update({ collection: 'staff-members', where, data: { status: 'locked' } })
  expect(await appointOwner(payload, editor.email)).toBe(true)
  const { docs } = await payload.find({ collection: 'staff-members', where })
  expect(docs).toMatchObject([{ role: 'owner', status: 'active' }])
})

it('makes nobody up', async () => {
  const before = await payload.count({ collection: 'users' })
  expect(await appointOwner(payload, 'nobody@example.com')).toBe(false)
  expect(await payload.count({ collection: 'users' })).toEqual(before)
})
