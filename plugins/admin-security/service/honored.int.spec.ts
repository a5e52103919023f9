import { expect, it } from '@jest/globals'
import { as, boot, CookieJar, enrolled, movableClock, peek, rest } from '../../platform/testing/index.ts'
import { setClock } from '../../platform/registry.ts'
import { isHonored } from './honored.ts'

const { payload } = await boot()

it('opens nothing for an API key that no owner allowed, nor for a closed account', async () => {
  const owner = await as(payload, 'owner')
  const editor = await as(payload, 'editor')
  const by = (strategy: string) =>
    editor.req().then((req) => isHonored(req, { ...editor.user, _strategy: strategy }))
  expect([await by('api-key'), await by('single-sign-on')]).toEqual([false, true])
  const member = await peek(payload, (tx) =>
    tx.find('staff-members', { userId: { equals: String(editor.user.id) } }),
  )
  const path = `/api/staff-members/${String(member?.id)}`
  const admin = await as(payload, 'admin')
  await rest(payload, admin)('PATCH', path, { body: { allowsApiKey: true } })
  expect(await by('api-key')).toBe(false)
  expect((await rest(payload, owner)('PATCH', path, { body: { allowsApiKey: true } })).status).toBe(200)
  expect(await by('api-key')).toBe(true)
  await rest(payload, owner)('PATCH', path, { body: { status: 'suspended' } })
  expect([await by('api-key'), await by('single-sign-on')]).toEqual([false, false])
})

it('ends a session ninety days after its code was typed, however often it is renewed', async () => {
  const clock = movableClock()
  setClock(payload, clock)
  const editor = await as(payload, 'editor')
  const app = await enrolled(payload, editor)
  const browser = rest(payload, { cookies: new CookieJar() })
  const body = { name: editor.email, code: app.code(), isRemembered: true }
  expect((await browser('POST', '/api/shop/staff/sign-in', { body })).status).toBe(200)
  const renew = async () => (await browser('POST', '/api/users/refresh-token')).status
  const isIn = async () => (await browser<{ user: object | null }>('GET', '/api/users/me')).json.user !== null
  for (const day of [29, 58, 87]) {
    clock.advance(29 * 86_400)
    expect({ day, isIn: await isIn(), renewed: await renew() }).toEqual({ day, isIn: true, renewed: 200 })
  }
  clock.advance(2 * 86_400)
  expect([await isIn(), await renew()]).toEqual([true, 200])
  clock.advance(2 * 86_400)
  expect(await isIn()).toBe(false)
  expect([401, 403]).toContain(await renew())
})
