import { afterAll, describe, expect, it } from '@jest/globals'
import { clockOf, envOf, setClock } from '../registry.ts'
import { isGuardOff } from '../guard.ts'
import { roles } from '../../kernel/roles.ts'
import {
  as,
  boot,
  buyer,
  enrolled,
  graphql,
  movableClock,
  race,
  rest,
  startSmtpServer,
  withoutGuard,
} from './index.ts'

// As a developer's shell may have it, whose mail server is running.
const developers = await startSmtpServer()
afterAll(() => developers.close())
process.env.SMTP_URL = developers.url
process.env.STORAGE_DIR = '/nowhere'

const { payload, database, dataDir } = await boot()

describe('boot', () => {
  it('gives a migrated database of its own, and a folder of its own', async () => {
    expect(new URL(database.url).pathname).toBe(`/${database.name}`)
    expect((await payload.find({ collection: 'products' })).totalDocs).toBe(0)
    expect(dataDir).toContain('duka-test-')
  })

  it('sends no mail to anybody, and writes into no folder but its own, unless a test says so', async () => {
    const mail = { to: 'asha@example.com', subject: 'Hello', text: 'Hello' }
    await expect(payload.sendEmail(mail)).rejects.toThrow(/SMTP_URL is not set/)
    expect(developers.mails).toEqual([])
    expect(envOf(payload).storageDir.startsWith(dataDir)).toBe(true)
  })

  it('lets the whole site be moved in time', () => {
    const clock = movableClock('2030-01-01T00:00:00.000Z')
    setClock(payload, clock)
    clock.advance(60)
    expect(clockOf(payload).now().toISOString()).toBe('2030-01-01T00:01:00.000Z')
  })
})

describe('rest', () => {
  it('asks operations, Payload’s own endpoints and unknown routes', async () => {
    expect(await rest(payload)('GET', '/api/shop/ping?echo=hello')).toMatchObject({
      status: 200,
      json: { echo: 'hello' },
    })
    expect((await rest(payload)('GET', '/api/orders')).status).toBe(403)
    expect((await rest(payload)('GET', '/api/nowhere')).status).toBe(404)
  })

  it('keeps the cookies of a sign-in', async () => {
    const owner = await as(payload, 'owner')
    const browser = { cookies: owner.cookies }
    const body = { name: owner.email, code: (await enrolled(payload, owner)).code() }
    owner.cookies.clear()
    expect((await rest(payload, browser)('POST', '/api/shop/staff/sign-in', { body })).status).toBe(200)
    expect((await rest(payload, browser)('GET', '/api/users/me')).json).toMatchObject({
      user: { id: owner.user.id },
    })
    await rest(payload, browser)('POST', '/api/users/logout')
    expect((await rest(payload, browser)('GET', '/api/users/me')).json).toMatchObject({ user: null })
  })
})

describe('as', () => {
  it.each(roles)('signs in a user with the role %s', async (role) => {
    const staff = await as(payload, role)
    const me = await rest(payload, staff)('GET', '/api/users/me')
    expect(me.json).toMatchObject({ user: { id: staff.user.id } })
    expect((await staff.req()).user).toMatchObject({ id: staff.user.id })
  })

  it('signs in a user whom the shop knows nothing of', async () => {
    const stranger = await as(payload, null)
    expect((await stranger.req()).user).toMatchObject({ id: stranger.user.id })
    expect((await rest(payload, stranger)('GET', '/api/users/me')).status).toBe(403)
  })

  it('gives each no more than the role may', async () => {
    const path = '/api/staff-members'
    expect((await rest(payload, await as(payload, 'owner'))('GET', path)).status).toBe(200)
    expect((await rest(payload, await as(payload, 'user'))('GET', path)).status).toBe(403)
    expect((await rest(payload, await as(payload, null))('GET', path)).status).toBe(403)
  })
})

describe('buyer', () => {
  it('is a browser that the shop knows', async () => {
    const path = '/api/shop/sessions'
    const asha = await buyer(payload)
    expect((await rest(payload, asha)('GET', path)).status).toBe(200)
    expect((await rest(payload)('GET', path)).status).not.toBe(200)
  })
})

describe('graphql', () => {
  it('asks as a caller', async () => {
    const owner = await as(payload, 'owner')
    const query = '{ meUser { user { email } } }'
    expect(await graphql(payload, owner)(query)).toMatchObject({
      status: 200,
      data: { meUser: { user: { email: owner.email } } },
      errors: [],
    })
  })

  it('gives errors back', async () => {
    expect((await graphql(payload)('{ nothing }')).errors).not.toEqual([])
  })
})

describe('withoutGuard', () => {
  it('takes one guard away, and puts it back whatever happens', async () => {
    const look = () => Promise.resolve(isGuardOff(payload, 'a.guard'))
    expect(await withoutGuard(payload, 'a.guard', look)).toBe(true)
    await race(1, () => withoutGuard(payload, 'a.guard', () => Promise.reject(new Error('broken'))))
    expect(await look()).toBe(false)
    expect(await withoutGuard(payload, 'another', look)).toBe(false)
  })
})
