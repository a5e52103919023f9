import { expect, it } from '@jest/globals'

import { boot, race, withoutGuard } from '../../platform/testing/index.ts'

const { payload } = await boot()

/** @returns how many own the shop when several are made the first user of a new site at once. */
const registerAtOnce = async (): Promise<number> => {
  for (const collection of ['staff-members', 'users'] as const) {
    await payload.db.deleteMany({ collection, where: {} })
  }
  const { values, errors } = await race(4, (index) =>
    payload.create({
      collection: 'users',
      data: { name: 'First', email: `first-${String(index)}@staff.example`, password: 'long enough' },
    }),
  )
  expect(errors).toEqual([])
  expect(values).toHaveLength(4)
  const members = await payload.db.find<{ role: string }>({ collection: 'staff-members', where: {} })
  const users = await payload.db.count({ collection: 'users', where: {} })
  // Whoever got an account got a rank with it, and nothing else is left behind.
  expect(members.totalDocs).toBe(users.totalDocs)
  return members.docs.filter(({ role }) => role === 'owner').length
}

it('gives a new shop one owner, however many are made at once', async () => {
  expect(await registerAtOnce()).toBe(1)
})

it('is kept by the guard', async () => {
  // Passwords take their time.
  expect(await withoutGuard(payload, 'admin-security.first-owner', registerAtOnce, 2)).toBeGreaterThan(1)
})
