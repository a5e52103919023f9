import { describe, expect, it } from '@jest/globals'

import { as, boot, race, rest, withoutGuard, type StaffCaller } from '../../platform/testing/index.ts'

const { payload } = await boot()

const memberIdOf = async (userId: number | string) => {
  const where = { userId: { equals: String(userId) } }
  const { docs } = await payload.db.find<{ id: number }>({ collection: 'staff-members', where })
  return String(docs[0]?.id)
}

type Ask = (me: StaffCaller, ids: { own: string; other: string }) => Promise<unknown>

const stepDown: Ask = (me, { own }) =>
  rest(payload, me)('PATCH', `/api/staff-members/${own}`, { body: { role: 'viewer' } })

const closeOther: Ask = (me, { other }) =>
  rest(payload, me)('POST', `/api/shop/staff/members/${other}/status`, {
    body: { status: 'banned', reason: 'I was first' },
  })

/** @returns how many owners are left when both of two do the same at once. */
const bothAtOnce = async (ask: Ask): Promise<number> => {
  await payload.db.deleteMany({ collection: 'staff-members', where: {} })
  const owners = [await as(payload, 'owner'), await as(payload, 'owner')] as const
  const [first = '', second = ''] = await Promise.all(owners.map(({ user }) => memberIdOf(user.id)))
  await race(2, (index) =>
    index === 0
      ? ask(owners[0], { own: first, other: second })
      : ask(owners[1], { own: second, other: first }),
  )
  const left = await payload.db.count({
    collection: 'staff-members',
    where: { and: [{ role: { equals: 'owner' } }, { status: { equals: 'active' } }] },
  })
  return left.totalDocs
}

describe.each([
  ['step down', stepDown],
  ['close each other', closeOther],
])('two owners who %s at once', (_, ask) => {
  it('leave one', async () => {
    expect(await bothAtOnce(ask)).toBe(1)
  })

  it('are held to it by the guard', async () => {
    expect(await withoutGuard(payload, 'admin-security.last-owner', () => bothAtOnce(ask), 1)).toBe(0)
  })
})
