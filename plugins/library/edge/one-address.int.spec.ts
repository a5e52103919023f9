import { describe, expect, it } from '@jest/globals'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { registryOf, setClock } from '../../platform/registry.ts'
import { as, boot, movableClock, peek, rest, returning, stranger } from '../../platform/testing/index.ts'

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const { newPhone, sellTo, tryDate } = returning(payload)

const from = (address: string) => ({ [clientAddressHeader]: address })
const today = () => clock.now().toISOString().slice(0, 10)

/** @returns the codes of so many wrong dates, a day apart */
const failFrom = async (phone: string, address: string, times: number): Promise<(string | undefined)[]> => {
  const said: (string | undefined)[] = []
  for (let count = 0; count < times; count += 1) {
    // What a header claims is not believed.
    const headers = { ...from(address), 'x-forwarded-for': `10.0.0.${String(count)}` }
    said.push((await tryDate(stranger(), phone, '2020-01-01', headers)).json.code)
    clock.advance(86_400)
  }
  return said
}

const forgive = (caller: Parameters<typeof rest>[1], phone: unknown) =>
  rest(payload, caller)('POST', '/api/shop/customers/forgive-number', { body: { phone } })

describe('one address', () => {
  it('closes nobody’s number by wrong dates day after day, and is answered alike for any number', async () => {
    const start = clock.now()
    const { phone } = await sellTo(newPhone())
    const day = today()
    const said = await failFrom(phone, '203.0.113.9', 12)
    expect(said).toEqual([
      ...Array.from({ length: 6 }, () => 'RETURN_UNKNOWN'),
      ...Array.from({ length: 6 }, () => 'TOO_MANY_REQUESTS'),
    ])
    expect((await tryDate(stranger(), phone, day, from('203.0.113.9'))).status).toBe(429)
    expect((await tryDate(stranger(), phone, day, from('198.51.100.9'))).json).toEqual({ opened: true })
    clock.set(start)
    expect(await failFrom(newPhone(), '203.0.113.9', 12)).toEqual(said)
  })

  it('is not charged for right dates', async () => {
    const { phone } = await sellTo(newPhone())
    for (let count = 0; count < 9; count += 1)
      expect((await tryDate(stranger(), phone, today(), from('203.0.113.10'))).status).toBe(200)
  })

  it('uses up half of the codes of a contact, and leaves the rest to its owner', async () => {
    const ask = (contact: string, address: string) =>
      rest(payload)('POST', '/api/shop/library/code', { body: { contact }, headers: from(address) })
    const statuses = async (contact: string, address: string, times: number) => {
      const all: number[] = []
      for (let count = 0; count < times; count += 1) all.push((await ask(contact, address)).status)
      return all
    }
    expect(await statuses('share@returning.example', '203.0.113.11', 6)).toEqual([
      200, 200, 429, 429, 429, 429,
    ])
    expect(await statuses('share@returning.example', '198.51.100.11', 2)).toEqual([200, 429])
  })
})

describe('a number that wrong dates have closed', () => {
  const close = async (phone: string) => {
    await failFrom(phone, '203.0.113.20', 5)
    await failFrom(phone, '203.0.113.21', 5)
  }

  it('is opened by a date again when staff forgives it, and that is on record', async () => {
    const { phone, customerId } = await sellTo(newPhone())
    const day = today()
    await close(phone)
    expect((await tryDate(stranger(), phone, day)).json.code).toBe('CODE_REQUIRED')
    const moderator = await as(payload, 'moderator')
    expect((await forgive(moderator, phone)).json).toEqual({ forgiven: true })
    expect((await tryDate(stranger(), phone, day)).json).toEqual({ opened: true })
    const [noted] = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'customer.number-forgiven' } }, sort: '-id' }),
    )
    expect(noted).toMatchObject({
      actorKind: 'staff',
      resourceType: 'customers',
      resourceId: String(customerId),
    })
    expect(noted?.details).toEqual({ contact: registryOf(payload).keyring.hash('contact', phone) })
  })

  it('is forgiven by nobody below, and no text that is no number', async () => {
    const { phone, browser } = await sellTo(newPhone())
    for (const caller of [{}, browser, await as(payload, 'viewer'), await as(payload, 'editor')])
      expect([401, 403]).toContain((await forgive(caller, phone)).status)
    const owner = await as(payload, 'owner')
    for (const typed of ['', '0712345678', 'x', null, { equals: phone }])
      expect((await forgive(owner, typed)).status).toBe(400)
    expect((await forgive(owner, newPhone())).json).toEqual({ forgiven: true })
  })
})
