import { describe, expect, it } from '@jest/globals'
import { runChecks } from '../../platform/checks.ts'
import {
  as,
  boot,
  buyer,
  from,
  graphql,
  peek,
  programOf,
  rest,
  soldWithKey,
} from '../../platform/testing/index.ts'
import { guessesPerAddress } from '../service/program-limits.ts'

const { payload } = await boot({ env: { TRUSTED_PROXIES: '1' } })
const ask = programOf(payload)
const buy = () => soldWithKey(payload)

const trail = (action: string) =>
  peek(payload, (tx) => tx.count('audit-events', { action: { equals: action } }))

describe('a key of nobody’s', () => {
  const guess = (index: number) => `LIC-0000-0000-0000-${String(index).padStart(4, '0')}`

  it('is answered by no word of any license, and closes the address after so many', async () => {
    const { licenseKey } = await buy()
    const office = from('203.0.113.5')
    // A program that was given a wrong key asks with it at each start.
    for (let times = 0; times < 30; times += 1) await ask('validate', { licenseKey: 'LIC-TYPO' }, office)
    for (let index = 2; index < guessesPerAddress; index += 1) {
      const { status, json } = await ask(
        'activate',
        { licenseKey: guess(index), fingerprint: 'x'.repeat(9) },
        office,
      )
      expect([status, json.valid, json.code, json.license]).toEqual([200, false, 'LICENSE_NOT_FOUND', null])
      expect((await ask('validate', { licenseKey }, office)).status).toBe(200)
    }
    expect((await ask('validate', { licenseKey: guess(20) }, office)).json.code).toBe('LICENSE_NOT_FOUND')
    const closed = await ask('validate', { licenseKey: guess(99) }, office)
    expect([closed.status, closed.json.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(closed.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await ask('devices', { licenseKey }, office)).status).toBe(429)
    expect((await ask('validate', { licenseKey }, from('203.0.113.6'))).status).toBe(200)
  })
})

describe('a page of another origin', () => {
  const elsewhere = 'https://program.example'
  const path = '/api/shop/licenses/validate'

  it('is told beforehand that it may ask, without cookies', async () => {
    const preflight = { origin: elsewhere, 'access-control-request-method': 'POST' }
    const { status, headers } = await rest(payload)('OPTIONS', path, { headers: preflight })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    const other = await rest(payload)('OPTIONS', '/api/shop/library/leave', { headers: preflight })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('reads the answers, refusals too', async () => {
    const { licenseKey } = await buy()
    const caller = from('198.51.100.7', { origin: elsewhere })
    for (const body of [{ licenseKey }, {}]) {
      const { headers } = await ask('validate', body, caller)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('does nothing more with a buyer’s or staff’s cookies, and gets none', async () => {
    const { licenseKey, owner } = await buy()
    for (const caller of [owner, await as(payload, 'owner')]) {
      const headers = { origin: elsewhere, 'x-forwarded-for': '198.51.100.7' }
      const fingerprint = `of-${String(Math.random())}`
      const reply = await ask('activate', { licenseKey, fingerprint }, { ...caller, headers })
      expect(reply.json.valid).toBe(true)
      expect(reply.headers.get('set-cookie')).toBeNull()
    }
    const entries = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'license.device-activated' } }, limit: 2 }),
    )
    expect(entries.map(({ actorKind, actorId }) => [actorKind, actorId])).toEqual([
      ['stranger', null],
      ['stranger', null],
    ])
  })
})

describe('staff', () => {
  it('take a device out, when they may', async () => {
    const { licenseKey, licenseId } = await buy()
    const { activation } = (await ask('activate', { licenseKey, fingerprint: 'desk-4711' })).json
    const path = (license: unknown) =>
      `/api/shop/licenses/${String(license)}/devices/${activation?.id ?? ''}/deactivate`
    expect((await rest(payload)('POST', path(licenseId), { body: {} })).status).toBe(401)
    expect(
      (await rest(payload, await as(payload, 'editor'))('POST', path(licenseId), { body: {} })).status,
    ).toBe(403)
    const moderator = rest(payload, await as(payload, 'moderator'))
    const before = await trail('license.device-deactivated')
    expect((await moderator('POST', path(licenseId), { body: {} })).status).toBe(200)
    expect((await moderator('POST', path(licenseId), { body: {} })).status).toBe(200)
    expect((await moderator('POST', path(Number(licenseId) + 1), { body: {} })).status).toBe(404)
    expect(await trail('license.device-deactivated')).toBe(before + 1)
    expect((await ask('devices', { licenseKey })).json).toMatchObject({ devices: [] })
  })

  it('suspend a license with a reason, once', async () => {
    const { licenseKey, licenseId } = await buy()
    const moderator = rest(payload, await as(payload, 'moderator'))
    const path = `/api/shop/licenses/${String(licenseId)}/suspend`
    expect((await moderator('POST', path, { body: {} })).status).toBe(400)
    const body = { reason: 'Shared on a forum' }
    expect((await moderator('POST', path, { body })).json).toMatchObject({ status: 'suspended' })
    expect((await moderator('POST', path, { body })).status).toBe(409)
    expect((await ask('validate', { licenseKey })).json.code).toBe('LICENSE_SUSPENDED')
  })
})

describe('the owner', () => {
  it('sees the devices of a license and takes one out; nobody else does', async () => {
    const { licenseKey, licenseId, customerId } = await buy()
    for (const fingerprint of ['desk-1111', 'desk-2222'])
      await ask('activate', { licenseKey, fingerprint, deviceName: `Mac ${fingerprint}` })
    const owner = await buyer(payload, { customerId })
    const path = `/api/shop/licenses/${String(licenseId)}/devices`
    const list = async () =>
      (await rest(payload, owner)<{ used: number; devices: { activationId: string }[] }>('GET', path)).json
    const before = await list()
    expect(before).toMatchObject({
      used: 2,
      limit: 3,
      devices: [{ deviceName: 'Mac desk-2222' }, { deviceName: 'Mac desk-1111' }],
    })
    expect(JSON.stringify(before)).not.toMatch(/fingerprint|hash/i)
    const takeOut = `${path}/${before.devices[0]?.activationId ?? ''}/deactivate`
    const strangers = [undefined, await buyer(payload), await as(payload, 'editor')]
    for (const caller of strangers) {
      const refused = [401, 403, 404]
      expect(refused).toContain((await rest(payload, caller)('GET', path)).status)
      expect(refused).toContain((await rest(payload, caller)('POST', takeOut, { body: {} })).status)
    }
    expect((await rest(payload, owner)('POST', takeOut, { body: {} })).status).toBe(200)
    expect(await list()).toMatchObject({ used: 1, devices: [{ deviceName: 'Mac desk-1111' }] })
    const { json } = await ask('validate', { licenseKey, fingerprint: 'desk-2222' })
    expect(json.code).toBe('ACTIVATION_NOT_FOUND')
  })
})

it('is the same over GraphQL', async () => {
  const { licenseKey } = await buy()
  const asked = await graphql(payload)(
    `mutation { licensingActivate(licenseKey: "${licenseKey}", fingerprint: "desk-4711") {
      valid code license { type status activations { used limit } product { title } } activation { deviceName }
    } }`,
  )
  expect(asked.errors).toEqual([])
  expect(asked.data).toMatchObject({
    licensingActivate: { valid: true, code: null, license: { activations: { used: 1, limit: 3 } } },
  })
})

it('has a doctor who finds a counter that is not its rows', async () => {
  const { licenseId } = await buy()
  const found = async () =>
    (await runChecks(payload)).filter(({ check }) => check === 'licensing.devices-counted').length
  expect(await found()).toBe(0)
  await peek(payload, (tx) => tx.set('licenses', licenseId, { activationsUsed: 2 }))
  expect(await found()).toBe(1)
})
