import { describe, expect, it } from '@jest/globals'
import {
  as,
  authenticatorOf,
  boot,
  enrolled,
  movableClock,
  peek,
  rest,
} from '../../platform/testing/index.ts'
import { CookieJar } from '../../platform/testing/cookie-jar.ts'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { resolve, setClock } from '../../platform/registry.ts'
import { AdminSecurity } from '../contract.ts'

const { payload } = await boot()

const clock = movableClock()
setClock(payload, clock)
const pass = clock.advance

const tokenOf = (link: string | null): string => link?.split('#')[1] ?? ''

interface Answer {
  code?: string
  state?: string
  secret?: string
  recoveryCodes?: string[]
  details?: { retryAfterSeconds?: number }
}

const browser = () => {
  const cookies = new CookieJar()
  const ask = rest(payload, { cookies })
  const post = (path: string, body: object) => ask<Answer>('POST', `/api/shop/staff/${path}`, { body })
  const me = async () => (await ask<{ user: { id: number } | null }>('GET', '/api/users/me')).json.user
  return { post, me, ask, cookies }
}

const enrol = async (token: string, more: object = {}) => {
  const phone = browser()
  const begun = await phone.post('enrolment', { token, name: 'Asha' })
  const app = authenticatorOf(payload, begun.json.secret ?? '')
  const done = await phone.post('enrolment/confirm', { token, code: app.code(), ...more })
  return { phone, app, done, recoveryCodes: done.json.recoveryCodes ?? [] }
}

describe('the first owner', () => {
  it('is made by the set-up link, enrols at once, and nobody else is', async () => {
    const service = resolve(payload, AdminSecurity)
    const [older, link] = [await service.setUpLink(payload), await service.setUpLink(payload)]
    expect(link).toMatch(/^http:\/\/localhost:3000\/admin\/create-first-user#[\w-]{43}$/)
    const { post } = browser()
    expect((await post('ticket', { token: tokenOf(older) })).json.code).toBe('TICKET_OVER')
    expect((await post('ticket', { token: tokenOf(link) })).json).toEqual({
      kind: 'set-up',
      name: null,
      needsPassword: false,
    })
    const person = { name: 'Asha Mwinyi', email: 'Asha@Shop.example' }
    const { phone, done, recoveryCodes } = await enrol(tokenOf(link), person)
    expect(done.status).toBe(200)
    expect(recoveryCodes).toHaveLength(10)
    expect(await phone.me()).toMatchObject({ email: 'asha@shop.example', name: 'Asha Mwinyi' })
    expect((await phone.ask('GET', '/api/audit-events')).status).toBe(200)
    expect(await service.setUpLink(payload)).toBeNull()
    expect((await post('enrolment', { token: tokenOf(link), name: 'Juma' })).json.code).toBe('TICKET_OVER')
  })
})

describe('signing in with a code', () => {
  it('opens a session, by the name or the address, however they are typed, and each code once', async () => {
    const owner = await as(payload, 'owner')
    const app = await enrolled(payload, owner)
    const first = browser()
    const answer = await first.post('sign-in', { name: ` ${owner.email.toUpperCase()} `, code: app.code() })
    expect([answer.status, answer.json]).toEqual([200, { state: 'in', token: null }])
    expect(await first.me()).toMatchObject({ id: owner.user.id })
    const again = browser()
    const replay = await again.post('sign-in', { name: owner.email, code: app.code() })
    expect([replay.status, replay.json.code]).toEqual([401, 'SIGN_IN_REFUSED'])
    expect(await again.me()).toBeNull()
    pass(30)
    expect((await again.post('sign-in', { name: owner.email, code: app.code(-1) })).status).toBe(401)
    expect((await again.post('sign-in', { name: owner.email, code: app.code() })).status).toBe(200)
  })

  it('is refused alike for a name that nobody has, a wrong code, and one who never enrolled', async () => {
    const editor = await as(payload, 'editor')
    const app = await enrolled(payload, editor)
    const plain = await as(payload, 'viewer')
    const { post } = browser()
    const tries = [
      { name: 'nobody-at-all', code: app.code() },
      { name: editor.email, code: app.code(5) },
      { name: plain.email, code: '123456' },
      { name: plain.email, code: '' },
      { name: editor.email, code: 'ABCDE-FGHJK' },
    ]
    const answers = []
    for (const body of tries) answers.push(await post('sign-in', body))
    expect(new Set(answers.map(({ status, json }) => JSON.stringify([status, json])))).toHaveProperty(
      'size',
      1,
    )
    expect(answers[0]?.json.code).toBe('SIGN_IN_REFUSED')
  })

  it('locks a name at the fifth wrong code, and leaves in who used that browser before', async () => {
    const owner = await as(payload, 'owner')
    const app = await enrolled(payload, owner)
    const own = browser()
    await own.post('sign-in', { name: owner.email, code: app.code() })
    const stranger = browser()
    for (let tried = 0; tried < 5; tried += 1) {
      expect((await stranger.post('sign-in', { name: owner.email, code: '000000' })).status).toBe(401)
    }
    pass(60)
    const locked = await stranger.post('sign-in', { name: owner.email, code: app.code() })
    expect([locked.status, locked.json.code]).toEqual([429, 'SIGN_IN_LOCKED'])
    expect(locked.json.details?.retryAfterSeconds).toBe(840)
    // What a stranger typed keeps nobody out of a browser of their own.
    expect((await own.post('sign-in', { name: owner.email, code: app.code() })).status).toBe(200)
    const told = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'staff.login-locked' } }, limit: 10 }),
    )
    expect(told.length).toBeGreaterThan(0)
    pass(840)
    expect((await stranger.post('sign-in', { name: owner.email, code: app.code() })).status).toBe(200)
  })

  it('takes a recovery code once, also while the name is locked', async () => {
    const who = await as(payload, 'owner')
    const link = await resolve(payload, AdminSecurity).enrolmentLink(payload, who.email)
    const { recoveryCodes } = await enrol(tokenOf(link))
    const stranger = browser()
    for (let tried = 0; tried < 5; tried += 1) {
      await stranger.post('sign-in', { name: who.email, code: '000000' })
    }
    const [code = ''] = recoveryCodes
    expect((await stranger.post('sign-in', { name: who.email, code: code.toLowerCase() })).status).toBe(200)
    expect((await browser().post('sign-in', { name: who.email, code })).status).toBe(401)
  })

  it('keeps a session for a day, or thirty where the browser shall remember', async () => {
    const owner = await as(payload, 'owner')
    const app = await enrolled(payload, owner)
    for (const [isRemembered, days] of [
      [false, 1],
      [true, 30],
    ] as const) {
      pass(30)
      const { post } = browser()
      const answer = await post('sign-in', { name: owner.email, code: app.code(), isRemembered })
      const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('payload-token='))
      const until = Date.parse(/Expires=([^;]+)/i.exec(cookie ?? '')?.[1] ?? '')
      expect(Math.round((until - Date.now()) / 86_400_000)).toBe(days)
      expect(cookie).toMatch(/HttpOnly/i)
    }
  })
})

describe('an enrolment', () => {
  it('is over after five wrong codes, and leaves the authenticator that there was', async () => {
    const owner = await as(payload, 'owner')
    const app = await enrolled(payload, owner)
    const token = tokenOf(await resolve(payload, AdminSecurity).enrolmentLink(payload, owner.email))
    const { post } = browser()
    await post('enrolment', { token })
    for (let tried = 0; tried < 5; tried += 1) {
      expect((await post('enrolment/confirm', { token, code: '000000' })).json.code).toBe('CODE_WRONG')
    }
    expect((await post('enrolment/confirm', { token, code: '000000' })).json.code).toBe('TICKET_OVER')
    expect((await post('sign-in', { name: owner.email, code: app.code() })).status).toBe(200)
  })

  it('of another authenticator, or new recovery codes, asks for a code of the one that there is', async () => {
    const owner = await as(payload, 'owner')
    const app = await enrolled(payload, owner)
    const { post, ask } = browser()
    expect((await post('recovery-codes', { code: app.code() })).status).toBe(401)
    await post('sign-in', { name: owner.email, code: app.code() })
    expect((await post('recovery-codes', { code: app.code() })).json.code).toBe('CODE_WRONG')
    pass(30)
    const renewed = await post('recovery-codes', { code: app.code() })
    expect(renewed.json.recoveryCodes).toHaveLength(10)
    pass(30)
    const begun = await ask<{ token: string }>('POST', '/api/shop/staff/factor', {
      body: { code: app.code() },
    })
    const { app: next } = await enrol(begun.json.token)
    pass(60)
    expect((await browser().post('sign-in', { name: owner.email, code: app.code() })).status).toBe(401)
    expect((await browser().post('sign-in', { name: owner.email, code: next.code() })).status).toBe(200)
  })
})

it('refuses who goes on guessing at one name, whatever they type, and an address that goes from name to name', async () => {
  const guess = (name: string, address: string) =>
    rest(payload, { headers: { [clientAddressHeader]: address } })<{
      code: string
      details?: { retryAfterSeconds?: number }
    }>('POST', '/api/shop/staff/sign-in', {
      body: { name, code: 'ABCDE-FGHJK' },
    })
  const seen: number[] = []
  // A recovery code is tried at a locked name too: here the address and the name together are what ends it.
  for (let tried = 0; tried < 31; tried += 1) seen.push((await guess('guessed', '10.8.8.8')).status)
  expect([new Set(seen.slice(0, 30)), seen[30]]).toEqual([new Set([401]), 429])
  expect((await guess(' Guessed', '10.8.8.8')).json.code).toBe('TOO_MANY_REQUESTS')
  expect((await guess('guessed', '10.8.8.9')).status).toBe(401)
  const walked: number[] = []
  for (let name = 0; name < 121; name += 1) walked.push((await guess(`n${String(name)}`, '10.9.9.9')).status)
  expect([new Set(walked.slice(0, 120)), walked[120]]).toEqual([new Set([401]), 429])
})

it('keeps no secret, token or recovery code in any table', async () => {
  const owner = await as(payload, 'owner')
  const link = await resolve(payload, AdminSecurity).enrolmentLink(payload, owner.email)
  const { app, recoveryCodes } = await enrol(tokenOf(link))
  if (!('pool' in payload.db)) return
  const texts: string[] = []
  for (const table of [
    'staff_factors',
    'staff_tickets',
    'staff_recovery_codes',
    'outbox_events',
    'audit_events',
  ]) {
    const { rows } = await payload.db.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`)
    texts.push(...rows.map(({ row }) => row))
  }
  const all = texts.join('\n')
  expect(texts.length).toBeGreaterThan(10)
  for (const secret of [
    app.secret,
    tokenOf(link),
    ...recoveryCodes,
    ...recoveryCodes.map((each) => each.replace('-', '')),
  ]) {
    expect(all.includes(secret)).toBe(false)
  }
})
