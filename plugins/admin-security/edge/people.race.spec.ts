import { expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import {
  as,
  boot,
  CookieJar,
  enrolled,
  peek,
  race,
  rest,
  withoutGuard,
} from '../../platform/testing/index.ts'

const { payload } = await boot()
const ask = rest(payload, await as(payload, 'owner'))

/** @returns the open sessions of a browser that is blocked while somebody signs in with it */
const blockWhileSigningIn = async (): Promise<number> => {
  const editor = await as(payload, 'editor')
  const app = await enrolled(payload, editor)
  const person = `users:${String(editor.user.id)}`
  const browser = rest(payload, { cookies: new CookieJar() })
  const signIn = (code: string) =>
    browser('POST', '/api/shop/staff/sign-in', { body: { name: editor.email, code } })
  expect((await signIn(app.code())).status).toBe(200)
  const device = await peek(payload, (tx) => tx.find('staff-devices', { person: { equals: person } }))
  const deviceId: Id = device?.id ?? ''
  // One step later: a code opens once.
  const next = app.code(1)
  const { errors } = await race(2, (index) =>
    index === 0
      ? signIn(next)
      : ask('POST', `/api/shop/staff/devices/${deviceId}/block`, { body: { isBlocked: true } }),
  )
  expect(errors).toEqual([])
  return peek(payload, (tx) =>
    tx.count('staff-sessions', { and: [{ device: { equals: deviceId } }, { endedAt: { exists: false } }] }),
  )
}

it('leaves nobody signed in with a browser that is blocked, also who signs in at that moment', async () => {
  for (let round = 0; round < 6; round += 1) expect(await blockWhileSigningIn()).toBe(0)
})

it('is kept by the guard', async () => {
  expect(await withoutGuard(payload, 'admin-security.held-device', blockWhileSigningIn, 1)).toBeGreaterThan(0)
})

it('makes one account of many invitations at once', async () => {
  const body = { name: 'Neema', email: 'neema@staff.example', role: 'viewer' }
  const { errors, values } = await race(4, () =>
    ask<{ code?: string }>('POST', '/api/shop/staff/invitations', { body }),
  )
  expect(errors).toEqual([])
  expect(values.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const { status, json } of values)
    if (status !== 200) expect(['EMAIL_TAKEN', 'NAME_TAKEN']).toContain(json.code)
  const email = { equals: body.email }
  const signInName = { equals: 'neema' }
  const made = await peek(payload, async (tx) => [
    await tx.count('users', { email }),
    await tx.count('staff-members', { signInName }),
  ])
  expect(made).toEqual([1, 1])
})
