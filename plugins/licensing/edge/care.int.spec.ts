import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'

const { as, askForLink, boot, deliverDue, keyOf, linkOf, movableClock, owned, peek, programOf, rest } =
  testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, TRUSTED_PROXIES: '1' } })
const clock = movableClock()
setClock(payload, clock)
const staff = rest(payload, await as(payload, 'moderator'))
const program = programOf(payload)

const care = (licenseId: Id, verb: string, body: object = {}) =>
  staff<{ code?: string; maskedKey?: string; expiresAt?: string | null }>(
    'POST',
    `/api/shop/licenses/${String(licenseId)}/${verb}`,
    { body: { reason: 'Asked by phone', ...body } },
  )

const lastMailTo = async (customerId: Id) => {
  const email = `care-${String(customerId)}@buyer.example`
  await peek(payload, (tx) => tx.set('customers', customerId, { email }))
  await deliverDue(payload)
  return smtp.mails.filter(({ recipients }) => recipients.includes(email)).at(-1)
}

const inDays = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString()

describe('another key', () => {
  it('is the only one that opens, for the same devices, and is not mailed', async () => {
    const { customerId, licenseId } = await owned(payload)
    const old = await keyOf(payload, licenseId)
    await program('activate', { licenseKey: old, fingerprint: 'machine-1' })
    const changed = await care(licenseId, 'rotate-key')
    const licenseKey = await keyOf(payload, licenseId)
    expect(changed.json.maskedKey).toBe(`LIC-••••-••••-••••-${licenseKey.slice(-4)}`)
    expect((await program('validate', { licenseKey: old })).json.code).toBe('LICENSE_NOT_FOUND')
    const asked = await program('validate', { licenseKey, fingerprint: 'machine-1' })
    expect(asked.json).toMatchObject({ valid: true, license: { activations: { used: 1 } } })
    const mail = await lastMailTo(customerId)
    expect(mail?.subject).toMatch(/^Your key for Sold \w+ was changed$/)
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain(licenseKey)
    const license = await peek(payload, (tx) => tx.load('licenses', licenseId))
    expect(license).toMatchObject({ reason: 'Asked by phone', keyRotatedAt: clock.now().toISOString() })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'license.key-rotated' } },
    })
    expect(JSON.stringify(docs)).not.toContain('Asked by phone')
  })

  it('is not given to a license that is closed', async () => {
    const { licenseId } = await owned(payload)
    await care(licenseId, 'suspend')
    expect((await care(licenseId, 'rotate-key')).json.code).toBe('LICENSE_SUSPENDED')
    expect((await care(999_999, 'rotate-key')).json.code).toBe('LICENSE_NOT_FOUND')
  })
})

describe('a longer time', () => {
  it('opens an expired license again, and tells its owner until when', async () => {
    const { customerId, licenseId, owner } = await owned(payload, { validityDays: 1 })
    clock.advance(2 * 86_400)
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('LICENSE_EXPIRED')
    const expiresAt = inDays(30)
    expect((await care(licenseId, 'extend', { expiresAt })).json).toMatchObject({ expiresAt })
    await linkOf(payload, owner, licenseId)
    const mail = await lastMailTo(customerId)
    expect(mail?.subject).toMatch(/runs longer$/)
    expect(mail?.text).toContain(
      new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(expiresAt)),
    )
  })

  it('is a whole day where the shop is, of a year that can be written', async () => {
    const { licenseId } = await owned(payload, { validityDays: 1 })
    const extended = await care(licenseId, 'extend', { expiresAt: '2040-01-31' })
    expect(extended.json.expiresAt).toBe('2040-01-31T20:59:59.999Z')
    for (const expiresAt of [
      '9999-12-31T23:59:59-05:00',
      '0000-01-01T00:00:00Z',
      '0000-01-01',
      '2040-02-30',
    ]) {
      const { status, json } = await care(licenseId, 'extend', { expiresAt })
      expect([expiresAt, status, json.code]).toEqual([expiresAt, 400, 'BAD_INPUT'])
    }
  })

  it('cuts nothing short', async () => {
    const { licenseId } = await owned(payload, { validityDays: 30 })
    for (const body of [
      { expiresAt: inDays(29) },
      { expiresAt: inDays(-1) },
      { updatesUntil: inDays(10) },
      {},
    ]) {
      const { status, json } = await care(licenseId, 'extend', body)
      expect([status, json.code]).toEqual([409, 'DATE_NOT_LATER'])
    }
    expect((await care(licenseId, 'extend', { expiresAt: null })).json.expiresAt).toBeNull()
    expect((await care(licenseId, 'extend', { expiresAt: 'tomorrow' })).status).toBe(400)
    await care(licenseId, 'revoke')
    expect((await care(licenseId, 'extend', { expiresAt: null })).json.code).toBe('LICENSE_REVOKED')
  })
})
