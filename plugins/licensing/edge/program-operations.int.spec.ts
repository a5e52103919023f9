import { describe, expect, it } from '@jest/globals'
import { changeLicense } from '../service/change-license.ts'
import { setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import {
  boot,
  from,
  movableClock,
  peek,
  programOf,
  soldWithKey,
  type SoldOptions,
} from '../../platform/testing/index.ts'

const { payload } = await boot({ env: { TRUSTED_PROXIES: '1' } })
const clock = movableClock()
setClock(payload, clock)
const ask = programOf(payload)
const buy = (options: SoldOptions = {}) => soldWithKey(payload, options)

/** A customer's program: it knows its key and its machine, and asks in the same way each time. */
const program = (licenseKey: string, fingerprint: string, deviceName?: string) => {
  const me = { licenseKey, fingerprint }
  return {
    start: async () => {
      const seen = await ask('validate', me)
      if (seen.json.code !== 'ACTIVATION_NOT_FOUND') return seen.json
      return (await ask('activate', { ...me, ...(deviceName ? { deviceName } : {}) })).json
    },
    validate: async () => (await ask('validate', me)).json,
    leave: async () => (await ask('deactivate', me)).json,
  }
}

const trail = (action: string) =>
  peek(payload, (tx) => tx.count('audit-events', { action: { equals: action } }))

describe('a customer’s program', () => {
  it('is started, started again, moved and left', async () => {
    const { licenseKey, productId } = await buy()
    const desk = program(licenseKey, 'desk-4711', 'Asha’s desk')
    const before = await trail('license.device-activated')
    const first = await desk.start()
    expect(first).toMatchObject({ valid: true, code: null, message: null })
    expect(first.activation).toMatchObject({ deviceName: 'Asha’s desk' })
    expect(first.license).toMatchObject({
      type: 'personal',
      status: 'active',
      seats: 1,
      activations: { used: 1, limit: 3 },
      product: { id: String(productId) },
    })
    expect(await desk.start()).toEqual(first)
    for (const name of ['lap-4712', 'tablet-4713']) {
      expect(await program(licenseKey, name).start()).toMatchObject({ valid: true })
    }
    expect(await trail('license.device-activated')).toBe(before + 3)

    const fourth = program(licenseKey, 'phone-4714')
    expect(await fourth.start()).toMatchObject({
      valid: false,
      code: 'ACTIVATIONS_FULL',
      license: { activations: { used: 3, limit: 3 } },
      activation: null,
    })
    const listed = (await ask('devices', { licenseKey })).json
    expect(listed.devices?.map(({ deviceName }) => deviceName)).toContain('Asha’s desk')
    expect(listed).toMatchObject({ valid: true, devices: { length: 3 } })

    expect(await desk.leave()).toMatchObject({
      deactivated: true,
      valid: false,
      code: 'ACTIVATION_NOT_FOUND',
      license: { activations: { used: 2 } },
    })
    expect(await desk.leave()).toMatchObject({ deactivated: true, license: { activations: { used: 2 } } })
    expect(await trail('license.device-deactivated')).toBe(1)
    expect(await desk.validate()).toMatchObject({ valid: false, code: 'ACTIVATION_NOT_FOUND' })
    expect(await fourth.start()).toMatchObject({ valid: true })
    expect(await desk.start()).toMatchObject({ valid: false, code: 'ACTIVATIONS_FULL' })

    const lost = listed.devices?.find(({ deviceName }) => deviceName === null)
    const out = await ask('deactivate', { licenseKey, activationId: lost?.id })
    expect(out.json).toMatchObject({ deactivated: true, license: { activations: { used: 2 } } })
    // The row that it had, with its name.
    expect((await desk.start()).activation).toMatchObject({
      id: first.activation?.id,
      deviceName: 'Asha’s desk',
    })
  })

  it('ends with the license, and says why in the language asked for', async () => {
    const { licenseKey, licenseId } = await buy({ validityDays: 30 })
    const own = program(licenseKey, 'desk-4711')
    expect(await own.start()).toMatchObject({ valid: true })
    const ctx = await systemCtx(payload)
    const move = async (to: 'active' | 'revoked' | 'suspended', reason: string) =>
      expect((await changeLicense(ctx, { licenseId, to, reason })).ok).toBe(true)
    await move('suspended', 'abuse:devices')
    expect(await own.validate()).toMatchObject({ valid: false, code: 'LICENSE_UNDER_REVIEW' })
    await move('active', 'Talked to them')
    await move('revoked', 'order:refunded')
    expect(await own.start()).toMatchObject({
      valid: false,
      code: 'LICENSE_REFUNDED',
      license: { activations: { used: 1 } },
    })
    expect((await ask('activate', { licenseKey, fingerprint: 'another-one' })).json).toMatchObject({
      code: 'LICENSE_REFUNDED',
    })
    await move('active', 'A mistake')
    expect(await own.validate()).toMatchObject({ valid: true })
    clock.advance(31 * 86_400)
    const swahili = from('198.51.100.1', { 'accept-language': 'sw' })
    const ended = await ask('validate', { licenseKey, fingerprint: 'desk-4711' }, swahili)
    expect([ended.status, ended.json.code]).toEqual([200, 'LICENSE_EXPIRED'])
    expect(ended.json.message).toBe('Leseni hii imeisha muda.')
    expect(await own.leave()).toMatchObject({ deactivated: true, code: 'LICENSE_EXPIRED' })
  })

  it('is told of a key of another product, and nothing of its devices', async () => {
    const { licenseKey, productId } = await buy()
    const slug = (await peek(payload, (tx) => tx.load('products', productId)))?.slug
    const fingerprint = 'desk-4711'
    await ask('activate', { licenseKey, fingerprint, productId: String(productId), productSlug: slug })
    const other = { licenseKey, fingerprint, productSlug: 'something-else' }
    for (const verb of ['validate', 'activate', 'deactivate', 'devices']) {
      const { status, json } = await ask(
        verb,
        verb === 'devices' ? { ...other, fingerprint: undefined } : other,
      )
      expect([verb, status, json.valid, json.code]).toEqual([verb, 200, false, 'WRONG_PRODUCT'])
      expect(json.license?.product).toMatchObject({ id: String(productId), slug })
      expect([json.activation ?? null, json.devices ?? []]).toEqual([null, []])
    }
    expect((await ask('validate', { licenseKey, fingerprint, productSlug: slug })).json.valid).toBe(true)
    expect((await ask('validate', { licenseKey, productId: '999999' })).json.code).toBe('WRONG_PRODUCT')
  })

  it('may send the key as somebody typed it, and is asked for no device', async () => {
    const { licenseKey } = await buy()
    const typed = ` ${licenseKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect((await ask('validate', { licenseKey: typed })).json).toMatchObject({
      valid: true,
      activation: null,
    })
  })

  it('is seen once an hour, and otherwise only read', async () => {
    const { licenseKey, licenseId } = await buy()
    const own = program(licenseKey, 'desk-4711')
    await own.start()
    const seen = async () => {
      const where = { license: { equals: licenseId } }
      return (await peek(payload, (tx) => tx.find('license-activations', where)))?.lastSeenAt
    }
    const first = await seen()
    clock.advance(3599)
    await own.validate()
    expect(await seen()).toBe(first)
    clock.advance(2)
    await own.validate()
    expect(Date.parse((await seen()) ?? '') - Date.parse(first ?? '')).toBe(3_601_000)
  })

  it('learns of bad input by a 400', async () => {
    const { licenseKey } = await buy()
    const fingerprint = 'desk-4711'
    for (const [verb, body] of [
      ['validate', {}],
      ['validate', { licenseKey: 7 }],
      ['validate', { licenseKey: 'x'.repeat(201) }],
      ['validate', { licenseKey, productId: 'x' }],
      ['activate', { licenseKey }],
      ['activate', { licenseKey, fingerprint: 'short' }],
      ['activate', { licenseKey, fingerprint, deviceName: 'two\nlines' }],
      ['activate', { licenseKey, fingerprint, deviceName: 'turned \u202e round' }],
      ['deactivate', { licenseKey }],
      ['deactivate', { licenseKey, fingerprint, activationId: '1' }],
    ] as const) {
      expect({ verb, body, status: (await ask(verb, body)).status }).toEqual({ verb, body, status: 400 })
    }
    for (const id of ['1', '999999999', 'a'.repeat(24), '00000000-0000-0000-0000-000000000000']) {
      const { json } = await ask('deactivate', { licenseKey, activationId: id })
      expect(json).toMatchObject({ deactivated: false, code: 'ACTIVATION_NOT_FOUND' })
    }
  })
})
