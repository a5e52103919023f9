import { expect, it } from '@jest/globals'

import { as, boot, race, rest, withoutGuard } from '../../platform/testing/index.ts'

const { payload } = await boot()

const memberIdOf = async (userId: number | string) => {
  const where = { userId: { equals: String(userId) } }
  const { docs } = await payload.db.find<{ id: number }>({ collection: 'staff-members', where })
  return String(docs[0]?.id)
}

/** @returns how many owners are left when both of two step down at once. */
const stepDownAtOnce = async (): Promise<number> => {
  await payload.db.deleteMany({ collection: 'staff-members', where: {} })
  const owners = [await as(payload, 'owner'), await as(payload, 'owner')]
  const ids = await Promise.all(owners.map(({ user }) => memberIdOf(user.id)))
  await race(2, (index) =>
    rest(payload, owners[index])('PATCH', `/api/staff-members/${ids[index] ?? ''}`, {
      body: { role: 'viewer' },
    }),
  )
  const left = await payload.db.count({ collection: 'staff-members', where: { role: { equals: 'owner' } } })
  return left.totalDocs
}

it('keeps one owner when both step down at once', async () => {
  expect(await stepDownAtOnce()).toBe(1)
})

it('is kept by the guard', async () => {
  let fewest = 1
  for (let round = 0; round < 5 && fewest > 0; round += 1) {
    fewest = Math.min(fewest, await withoutGuard(payload, 'admin-security.last-owner', stepDownAtOnce))
  }
  expect(fewest).toBe(0)
})
