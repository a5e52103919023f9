import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { resolve } from '../../platform/registry.ts'
import {
  as,
  authenticatorOf,
  boot,
  CookieJar,
  enrolled,
  graphql,
  peek,
  rest,
  type StaffCaller,
} from '../../platform/testing/index.ts'
import { AdminSecurity } from '../contract.ts'

// The judge of sessions takes its place when the site starts.
const { payload } = await boot({ onInit: true })
const owner = await as(payload, 'owner')
const ask = rest(payload, owner)

interface Watched extends StaffCaller {
  memberId: Id
  sessionId: Id
  deviceId: Id
}

/** Somebody with a session in a browser that the shop knows. */
const editor = async (): Promise<Watched> => {
  const caller = await as(payload, 'editor')
  const person = `users:${String(caller.user.id)}`
  return peek(payload, async (tx) => {
    const member = await tx.find('staff-members', { userId: { equals: String(caller.user.id) } })
    const session = await tx.find('staff-sessions', { person: { equals: person } })
    if (!member || !session) throw new Error('There is no such member')
    const now = new Date().toISOString()
    const device = await tx.insert('staff-devices', {
      tokenHash: person,
      person,
      browser: 'Firefox',
      firstSeenAt: now,
      lastSeenAt: now,
    })
    await tx.set('staff-sessions', session.id, { device: device.id })
    return { ...caller, memberId: member.id, sessionId: session.id, deviceId: device.id }
  })
}

/** What a request is worth to the shop, to Payload over either face, and to a collection that asks for any user. */
const worth = async (caller: StaffCaller) => {
  const own = rest(payload, caller)
  const me = await own<{ user: object | null }>('GET', '/api/users/me')
  const shop = await own('GET', '/api/shop/staff/security')
  const field = await graphql(payload, caller)('{ staffSecurity { role } }')
  const host = await own('POST', '/api/payload-preferences/theme', { body: { value: 'dark' } })
  return {
    user: me.json.user !== null,
    shop: shop.status,
    graphql: field.errors.length === 0,
    host: host.status,
  }
}

const everything = { user: true, shop: 200, graphql: true, host: 200 }
const nothing = { user: false, shop: 401, graphql: false, host: 401 }

const shop = '/api/shop/staff'
const reason = 'Lost the laptop'

type End = [how: string, end: (who: Watched) => Promise<{ status: number }>]

const ends: End[] = [
  [
    'is locked',
    (who) => ask('POST', `${shop}/members/${who.memberId}/status`, { body: { status: 'locked', reason } }),
  ],
  [
    'is banned by Payload’s own form',
    (who) => ask('PATCH', `/api/staff-members/${who.memberId}`, { body: { status: 'banned' } }),
  ],
  [
    'loses every right',
    (who) => ask('PATCH', `/api/staff-members/${who.memberId}`, { body: { role: 'user' } }),
  ],
  ['loses the rank', (who) => ask('DELETE', `/api/staff-members/${who.memberId}`)],
  ['is deleted', (who) => ask('DELETE', `/api/users/${String(who.user.id)}`)],
  ['has the session ended', (who) => ask('POST', `${shop}/sessions/${who.sessionId}/end`)],
  [
    'has all sessions ended',
    (who) => ask('POST', `${shop}/sessions/end`, { body: { memberId: String(who.memberId) } }),
  ],
  [
    'has the browser blocked',
    (who) => ask('POST', `${shop}/devices/${who.deviceId}/block`, { body: { isBlocked: true } }),
  ],
  [
    'has the authenticator taken',
    (who) => ask('POST', `${shop}/members/${who.memberId}/reset`, { body: { reason } }),
  ],
]

describe('who runs the shop is a stranger on the very next request, over every face,', () => {
  it.each(ends)('when somebody %s', async (_, end) => {
    const who = await editor()
    expect(await worth(who)).toEqual(everything)
    expect((await end(who)).status).toBe(200)
    expect(await worth(who)).toEqual(nothing)
  })
})

describe('a session', () => {
  it('that was ended is not there again when its account is let in again', async () => {
    const who = await editor()
    const set = (status: string) =>
      ask('POST', `${shop}/members/${who.memberId}/status`, { body: { status, reason } })
    expect((await set('suspended')).json).toEqual({ status: 'suspended', ended: 1 })
    expect((await set('active')).json).toEqual({ status: 'active', ended: 0 })
    expect(await worth(who)).toEqual(nothing)
  })

  it('that a stale write has put back on the user’s row opens nothing', async () => {
    const who = await editor()
    const stale = await peek(payload, (tx) => tx.load('users', who.user.id))
    await ask('POST', `${shop}/sessions/${who.sessionId}/end`)
    await payload.db.updateOne({ collection: 'users', id: who.user.id, data: { sessions: stale?.sessions } })
    expect(await worth(who)).toEqual(nothing)
  })

  it('goes on with another role, which holds from the next request', async () => {
    const who = await editor()
    const may = async () => {
      const made = await rest(payload, who)('POST', '/api/product-tags', { body: {} })
      return made.status !== 403
    }
    expect(await may()).toBe(true)
    await ask('PATCH', `/api/staff-members/${who.memberId}`, { body: { role: 'viewer' } })
    expect(await may()).toBe(false)
    expect(await worth(who)).toEqual(everything)
  })

  it('of one’s own that asks stays, when all others end', async () => {
    const who = await editor()
    const { json } = await rest(payload, who)('POST', `${shop}/sessions/end`, { body: {} })
    expect(json).toEqual({ ended: 0 })
    expect(await worth(who)).toEqual(everything)
  })
})

it('a browser that is blocked neither signs its person in nor enrols them, until it is let in again', async () => {
  const caller = await as(payload, 'editor')
  const app = await enrolled(payload, caller)
  const browser = rest(payload, { cookies: new CookieJar() })
  const post = (path: string, body: object) =>
    browser<{ code?: string; secret?: string }>('POST', `${shop}/${path}`, { body })
  const signIn = async (code: string) => (await post('sign-in', { name: caller.email, code })).json.code
  expect(await signIn(app.code(-1))).toBeUndefined()
  const person = { equals: `users:${String(caller.user.id)}` }
  const device = await peek(payload, (tx) => tx.find('staff-devices', { person }))
  const block = (isBlocked: boolean) =>
    ask('POST', `${shop}/devices/${String(device?.id)}/block`, { body: { isBlocked } })
  expect((await block(true)).json).toEqual({ isBlocked: true, ended: 1 })
  expect(await signIn(app.code())).toBe('DEVICE_BLOCKED')
  const link = await resolve(payload, AdminSecurity).enrolmentLink(payload, caller.email)
  const token = link?.split('#')[1] ?? ''
  const { json } = await post('enrolment', { token })
  const code = authenticatorOf(payload, json.secret ?? '').code()
  expect((await post('enrolment/confirm', { token, code })).json.code).toBe('DEVICE_BLOCKED')
  await block(false)
  expect(await signIn(app.code(1))).toBeUndefined()
})
