import { describe, expect, it } from '@jest/globals'
import { as, boot, enrolled, rest } from '../../../plugins/platform/testing/index.ts'
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
