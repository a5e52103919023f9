import { describe, expect, it } from '@jest/globals'
import {
  as,
  boot,
  CookieJar,
  enrolled,
  peek,
  rest,
  type Caller,
} from '../../../plugins/platform/testing/index.ts'
import { doors, openSessions, type Brought } from './doors.ts'

const { payload } = await boot({ env: { DUKA_SIGN_IN: 'password-and-code' } })
const password = 'a-long-password'

// One for all doors: hashing a password takes its time.
const guarded = await as(payload, 'owner', password)
const guard = await enrolled(payload, guarded)

describe('where a password and a code are asked for', () => {
  it.each(doors)('$name gives no session for one of both, or for nothing', async ({ knock }) => {
    const before = await openSessions(payload)
    const half: Brought[] = [
      {},
      { password },
      { code: guard.code() },
      { password: 'a-wrong-one', code: guard.code() },
    ]
    for (const brought of half) {
      const given = await knock(payload, guarded, brought)
      expect({ brought, ...given }).toMatchObject({ brought, tokens: [], cookies: [] })
    }
    expect(await openSessions(payload)).toBe(before)
  })

  const signIn = (body: object) =>
    rest(payload)<{ state?: string; token?: string | null; code?: string }>(
      'POST',
      '/api/shop/staff/sign-in',
      {
        body,
      },
    )

  it('both let in; a wrong password uses no code up', async () => {
    const owner = await as(payload, 'owner', password)
    const app = await enrolled(payload, owner)
    const code = app.code()
    expect((await signIn({ name: owner.email, code, password: 'a-wrong-one' })).status).toBe(401)
    expect((await signIn({ name: owner.email, code, password })).json).toEqual({ state: 'in', token: null })
  })

  it('an owner or admin without an authenticator has to enrol, and is nobody until then', async () => {
    for (const role of ['owner', 'admin'] as const) {
      const who = await as(payload, role, password)
      const before = await openSessions(payload)
      const answer = await signIn({ name: who.email, password })
      expect(answer.json).toEqual({ state: 'enrol', token: expect.stringMatching(/^[\w-]{43}$/) })
      expect(answer.headers.getSetCookie().filter((line) => line.startsWith('payload-token'))).toEqual([])
      expect(await openSessions(payload)).toBe(before)
    }
  })

  it('everybody else may come without one, and may not once they have one', async () => {
    const editor = await as(payload, 'editor', password)
    expect((await signIn({ name: editor.email, password })).json.state).toBe('in')
    await enrolled(payload, editor)
    expect((await signIn({ name: editor.email, password })).json.code).toBe('SIGN_IN_REFUSED')
  })

  it('a password of spaces tells nobody who works here', async () => {
    const editor = await as(payload, 'editor', password)
    for (const wrong of ['', ' ', '   ']) {
      const [known, unknown] = [
        await signIn({ name: editor.email, password: wrong }),
        await signIn({ name: 'nobody@staff.example', password: wrong }),
      ]
      expect([known.status, known.json]).toEqual([unknown.status, unknown.json])
      expect(known.status).toBe(401)
    }
  })

  it('wrong passwords of strangers lock their own name only, and what looks like a recovery code passes no lock', async () => {
    const editor = await as(payload, 'editor', password)
    const own = { cookies: new CookieJar() }
    const atHome = (body: object) =>
      rest(payload, own)<{ state?: string }>('POST', '/api/shop/staff/sign-in', { body })
    expect((await atHome({ name: editor.email, password })).json.state).toBe('in')
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await signIn({ name: editor.email, password: 'a-wrong-one' })).status).toBe(401)
    }
    expect((await signIn({ name: editor.email, password })).json.code).toBe('SIGN_IN_LOCKED')
    const dressed = { name: editor.email, password, code: 'AAAAA-AAAAA' }
    expect((await signIn(dressed)).json.code).toBe('SIGN_IN_REFUSED')
    expect((await atHome({ name: editor.email, password })).json.state).toBe('in')
  })

  it('another password or address ends the other sessions, and stands in the trail without either', async () => {
    const editor = await as(payload, 'editor', password)
    const elsewhere = { cookies: new CookieJar() }
    await rest(payload, elsewhere)('POST', '/api/shop/staff/sign-in', {
      body: { name: editor.email, password },
    })
    const me = async (caller: Caller) =>
      (await rest(payload, caller)<{ user: object | null }>('GET', '/api/users/me')).json.user
    expect(await me(elsewhere)).not.toBeNull()
    const path = `/api/users/${String(editor.user.id)}`
    const body = { password: 'another-password', email: 'moved@staff.example' }
    expect((await rest(payload, editor)('PATCH', path, { body })).status).toBe(200)
    expect([await me(elsewhere), (await me(editor)) === null]).toEqual([null, false])
    const [entry] = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'user.changed' } }, sort: '-id', limit: 1 }),
    )
    expect(entry?.details).toEqual({ fields: 'email,password' })
  })

  it('signing out everywhere ends every session in the book of the shop', async () => {
    const editor = await as(payload, 'editor', password)
    await signIn({ name: editor.email, password })
    await rest(payload, editor)('POST', '/api/users/logout?allSessions=true')
    const person = `users:${String(editor.user.id)}`
    const open = await payload.count({
      collection: 'staff-sessions',
      where: { and: [{ person: { equals: person } }, { endedAt: { exists: false } }] },
    })
    expect(open.totalDocs).toBe(0)
  })

  it('a mailed token sets a password, once, and signs nobody in', async () => {
    const owner = await as(payload, 'owner', password)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: owner.email },
      disableEmail: true,
    })
    const set = () =>
      rest(payload)<{ code?: string }>('POST', '/api/shop/staff/password', {
        body: { token, password: 'a-new-password' },
      })
    const done = await set()
    expect([done.status, done.headers.getSetCookie()]).toEqual([200, []])
    expect((await set()).json.code).toBe('TICKET_OVER')
    expect((await rest(payload, owner)('GET', '/api/audit-events')).status).toBe(403)
    expect((await signIn({ name: owner.email, password })).json.code).toBe('SIGN_IN_REFUSED')
    expect((await signIn({ name: owner.email, password: 'a-new-password' })).json.state).toBe('enrol')
  })
})
