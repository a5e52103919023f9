import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../kernel/roles.ts'
import { as, boot, eventually, graphql, peek, rest, type StaffCaller } from '../../platform/testing/index.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner')
const peer = await as(payload, 'admin')
const below = await as(payload, 'editor')
const unranked = await as(payload, null)

const personOf = ({ user }: StaffCaller): string => `users:${String(user.id)}`

const rowOf = async ({ user }: StaffCaller): Promise<number> => {
  const userId = { equals: String(user.id) }
  const row = await peek(payload, (tx) => tx.find('staff-members', { userId }))
  if (!row) throw new Error('The shop never appointed this user')
  return row.id
}

const now = new Date().toISOString()
const [ownerRow, peerRow, belowRow] = [await rowOf(owner), await rowOf(peer), await rowOf(below)]
const [ownerDevice, ownerSession] = await peek(payload, async (tx) => {
  const person = personOf(owner)
  const device = await tx.insert('staff-devices', {
    tokenHash: 'of the owner',
    person,
    firstSeenAt: now,
    lastSeenAt: now,
  })
  const session = await tx.find('staff-sessions', { person: { equals: person } })
  await tx.insert('staff-guesses', { keyHash: 'of a peer', person: personOf(peer), failures: 3, locks: 1 })
  return [device.id, session?.id]
})

/** All that a rank is, of everybody; their accounts and ways in, and the open sessions of all but who tries. */
const everything = (me: StaffCaller) =>
  peek(payload, async (tx) => [
    // Who looks at a row that they hold changes when it was changed.
    (await tx.list('staff-members', { sort: 'id', limit: 1000 })).map((row) => ({ ...row, updatedAt: '' })),
    (await tx.list('users', { sort: 'id', limit: 1000 })).map(({ id, email, hash }) => [id, email, hash]),
    (await tx.list('staff-devices', { sort: 'id' })).map(({ blockedAt }) => blockedAt),
    (await tx.list('staff-guesses', { sort: 'id' })).map(({ failures, locks }) => [failures, locks]),
    await tx.count('staff-sessions', {
      and: [{ person: { not_equals: personOf(me) } }, { endedAt: { exists: true } }],
    }),
  ])

const blockedBy = (me: StaffCaller) =>
  peek(payload, (tx) =>
    tx.count('audit-events', {
      and: [{ action: { equals: 'blocked' } }, { actorId: { equals: personOf(me) } }],
    }),
  )

interface Tried {
  me: StaffCaller
  /** The number of one's own row. */
  own: number
  ask: ReturnType<typeof rest>
  gql: ReturnType<typeof graphql>
}

type Act = (tried: Tried) => Promise<unknown>

/** What is tried, by which rank. */
type Attempt = [what: string, by: Role, act: Act]

type Row = (tried: Tried) => number

const own: Row = (tried) => tried.own
const boss: Row = () => ownerRow
const equal: Row = () => peerRow
const lower: Row = () => belowRow

const reason = 'because I can'
const rankFor = ({ user }: StaffCaller) => ({
  userCollection: 'users',
  userId: String(user.id),
  role: 'owner' as const,
})

type Path = string | ((tried: Tried) => string)

const pathOf = (path: Path, tried: Tried): string => (typeof path === 'string' ? path : path(tried))
const send = (method: string, path: Path, body: object = {}): Act => {
  return (tried) => tried.ask(method, `/api${pathOf(path, tried)}`, { body })
}
const change = (row: Row, body: object) => send('PATCH', (tried) => `/staff-members/${row(tried)}`, body)
const drop = (row: Row) => send('DELETE', (tried) => `/staff-members/${row(tried)}`)
const many: Path = (tried) => `/staff-members?where[id][in]=${[own(tried), ownerRow, peerRow].join()}`
const post = (path: Path, body: object = {}) =>
  send('POST', (tried) => `/shop/staff${pathOf(path, tried)}`, body)
const close = (row: Row) => post((tried) => `/members/${row(tried)}/status`, { status: 'banned', reason })
const reset = (row: Row) => post((tried) => `/members/${row(tried)}/reset`, { reason })
const invite = (role: Role) => post('/invitations', { name: 'Twin', email: 'twin@staff.example', role })
const mutate = (text: Path): Act => {
  return (tried) => tried.gql(`mutation { ${pathOf(text, tried)} }`)
}
const give = (row: Row, data: string) =>
  mutate((tried) => `updateStaffMember(id: ${row(tried)}, data: { ${data} }) { id }`)
const look = (row: number): Act => {
  return async ({ ask }) => {
    expect((await ask('GET', `/api/shop/staff/security?memberId=${row}`)).status).toBe(403)
  }
}
/** Local API: whoever calls it is told, by a throw. */
const local = (asked: (tried: Tried) => Promise<unknown>): Act => {
  return (tried) => expect(asked(tried)).rejects.toThrow()
}

const bossAccount = `/users/${String(owner.user.id)}`
const collection = 'staff-members' as const
const data = { role: 'owner' } as const

const byRest: Attempt[] = [
  ['one’s own role', 'admin', change(own, { role: 'owner' })],
  ['one’s own role', 'editor', change(own, { role: 'admin' })],
  ['one’s own API key', 'admin', change(own, { allowsApiKey: true })],
  ['a peer’s status', 'admin', change(equal, { status: 'banned' })],
  ['a superior’s status', 'admin', change(boss, { status: 'locked' })],
  ['a superior’s name', 'admin', change(boss, { signInName: 'mine' })],
  ['a rank as high as one’s own', 'admin', change(lower, { role: 'admin' })],
  ['a rank in a nested field', 'admin', change(own, { role: { equals: 'owner' } })],
  ['many ranks', 'admin', send('PATCH', many, { role: 'user' })],
  ['many ranks', 'editor', send('PATCH', many, { role: 'user' })],
  ['many ranks, gone', 'admin', send('DELETE', many)],
  ['a rank for who has none', 'admin', send('POST', '/staff-members', rankFor(unranked))],
  ['a second rank', 'editor', (tried) => send('POST', '/staff-members', rankFor(tried.me))(tried)],
  ['the rank of a superior, gone', 'admin', drop(boss)],
  ['the rank of a peer, gone', 'admin', drop(equal)],
  ['a superior, gone', 'admin', send('DELETE', bossAccount)],
  ['another owner, gone', 'owner', send('DELETE', bossAccount)],
  ['an owner, gone by themselves', 'owner', send('DELETE', ({ me }) => `/users/${me.user.id}`)],
  ['a superior’s password', 'admin', send('PATCH', bossAccount, { password: 'taken-over' })],
  ['a superior’s address', 'editor', send('PATCH', bossAccount, { email: 'mine@staff.example' })],
  ['settings', 'editor', send('POST', '/globals/payment-settings', {})],
]

/** Payload leaves these out of a change by itself; and who only looked has changed nothing. */
const silent: Attempt[] = [
  ['an API key for somebody below', 'admin', change(lower, { allowsApiKey: true })],
  [
    'another’s row as one’s own',
    'admin',
    ({ me, ...tried }) => change(lower, { userId: String(me.user.id) })({ me, ...tried }),
  ],
  ['the security of a superior', 'admin', look(ownerRow)],
  ['the security of somebody', 'viewer', look(belowRow)],
  ['a row of another collection', 'admin', change(lower, { userCollection: 'customers' })],
  ['a superior’s address as a name', 'admin', change(lower, { signInName: owner.email })],
]

const byOperation: Attempt[] = [
  ['a superior closed', 'admin', close(boss)],
  ['a peer closed', 'admin', close(equal)],
  ['themselves closed', 'admin', close(own)],
  ['somebody below closed', 'moderator', close(lower)],
  ['an invitation to their own rank', 'admin', invite('admin')],
  ['an invitation to a rank above', 'admin', invite('owner')],
  ['an invitation', 'editor', invite('viewer')],
  ['the authenticator of somebody below', 'admin', reset(lower)],
  ['their own authenticator without a code', 'owner', reset(own)],
  ['the sessions of a superior', 'admin', post('/sessions/end', { memberId: String(ownerRow) })],
  ['a session of a superior', 'admin', post(`/sessions/${String(ownerSession)}/end`)],
  ['a session of a superior', 'viewer', post(`/sessions/${String(ownerSession)}/end`)],
  ['a browser of a superior', 'admin', post(`/devices/${ownerDevice}/block`, { isBlocked: true })],
  ['the wrong codes of a peer', 'admin', post(`/members/${peerRow}/forgive`)],
]

const byGraphql: Attempt[] = [
  ['one’s own role', 'admin', give(own, 'role: owner')],
  ['one’s own role', 'viewer', give(own, 'role: owner')],
  ['a superior’s status', 'admin', give(boss, 'status: banned')],
  [
    'a rank, by another word',
    'viewer',
    mutate(`me: updateStaffMember(id: ${belowRow}, data: { role: owner }) { id }`),
  ],
  ['a superior’s rank, gone', 'admin', mutate(`deleteStaffMember(id: ${ownerRow}) { id }`)],
  ['a superior, gone', 'admin', mutate(`deleteUser(id: ${String(owner.user.id)}) { id }`)],
  [
    'a superior, closed',
    'admin',
    mutate(`staffSetStatus(memberId: "${ownerRow}", status: locked, reason: "mine") { ended }`),
  ],
  [
    'an owner, invited',
    'admin',
    mutate('staffInvite(name: "Boss", email: "b@staff.example", role: owner) { link }'),
  ],
]

const byLocalApi: Attempt[] = [
  [
    'a role',
    'admin',
    local(({ me: { user }, own: id }) =>
      payload.update({ collection, id, data, user, overrideAccess: false }),
    ),
  ],
  [
    'a role, access set aside',
    'admin',
    local(({ me: { user }, own: id }) => payload.update({ collection, id, data, user })),
  ],
  [
    'a superior, gone',
    'admin',
    local(({ me: { user } }) =>
      payload.delete({ collection: 'users', id: owner.user.id, user, overrideAccess: false }),
    ),
  ],
]

// Who only looks has changed nothing.
const looking: Attempt[] = [
  ['the security of a superior', 'admin', look(ownerRow)],
  ['the security of somebody', 'viewer', look(belowRow)],
]

const doors: Record<string, Attempt[]> = {
  REST: byRest,
  operations: byOperation,
  GraphQL: byGraphql,
  'the Local API': byLocalApi,
  'ways that are none': silent,
  looking,
}

describe.each(Object.keys(doors))('by %s nobody gets', (door) => {
  it.each(doors[door] ?? [])('%s, as %s', async (_, by, act) => {
    const me = await as(payload, by)
    const before = await everything(me)
    await act({ me, own: await rowOf(me), ask: rest(payload, me), gql: graphql(payload, me) })
    expect(await everything(me)).toEqual(before)
    if (doors[door] === silent || doors[door] === looking) expect(await blockedBy(me)).toBe(0)
    else await eventually(async () => (await blockedBy(me)) > 0)
  })
})

it('gives no rank with an account, whatever is sent along', async () => {
  const admin = await as(payload, 'admin')
  const body = { name: 'New', email: 'new@staff.example', password: 'long-enough-for-all', role: 'owner' }
  // Where nobody has a password people come by invitation alone; a script of the site's own may make them.
  expect((await rest(payload, admin)('POST', '/api/users', { body })).status).toBe(403)
  const { id } = await payload.create({ collection: 'users', data: body, user: admin.user })
  const userId = { equals: String(id) }
  expect(await peek(payload, (tx) => tx.find('staff-members', { userId }))).toMatchObject({ role: 'user' })
  expect(payload.collections['staff-members'].config.versions).toBeFalsy()
})
