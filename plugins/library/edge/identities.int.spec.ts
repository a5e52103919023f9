import { afterAll, describe, expect, it } from '@jest/globals'
import {
  as,
  boot,
  buyer,
  codeIn,
  deliverDue,
  rest,
  returning,
  sold,
  startSmtpServer,
  stranger,
  type Caller,
} from '../../platform/testing/index.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const { askCode, libraryOf, newPhone, sellTo, typeCode } = returning(payload)

const lastMailTo = (email: string) => smtp.mails.findLast((mail) => mail.recipients.includes(email))

const codeFor = async (caller: Caller, email: string): Promise<string> => {
  expect((await askCode(caller, email)).json).toEqual({ sent: true, minutes: 15 })
  await deliverDue(payload)
  return codeIn(lastMailTo(email)?.text)
}

describe('several identities in one browser', () => {
  it('are listed, shown one by one, and none of them is anybody else’s', async () => {
    const [one, two] = ['first@returning.example', 'second@returning.example']
    const [first, second] = [await sellTo(newPhone(), one), await sellTo(newPhone(), two)]
    const other = await sellTo(newPhone())
    const browser = stranger()
    for (const email of [one, two]) {
      expect((await typeCode(browser, await codeFor(browser, email))).status).toBe(200)
    }
    const all = await libraryOf(browser)
    expect(all.items).toHaveLength(2)
    expect(all).toMatchObject({ scope: 'full', email: null, phone: null })
    expect(new Set(all.identities.map(({ contact }) => contact))).toEqual(new Set([one, two]))
    const shown = await libraryOf(browser, `?customerId=${String(second.customerId)}`)
    expect(shown).toMatchObject({ email: two, phone: null, scope: 'full' })
    expect(shown.items).toHaveLength(1)
    expect(shown.identities).toHaveLength(2)
    const foreign = await libraryOf(browser, `?customerId=${String(other.customerId)}`)
    expect(foreign).toMatchObject({ items: [], scope: 'none', email: null })
    expect(await libraryOf(stranger(), `?customerId=${String(first.customerId)}`)).toMatchObject({
      items: [],
      identities: [],
    })
  })

  it('are listed once they have something, or are proven', async () => {
    const { customerId, orderId } = await sold(payload, { status: 'pending' })
    const unpaid = await libraryOf(await buyer(payload, { customerId, orderId }))
    expect(unpaid).toMatchObject({ scope: 'order', identities: [], items: [] })
    const proven = await libraryOf(await buyer(payload, { customerId }))
    expect(proven).toMatchObject({ scope: 'full', items: [] })
    expect(proven.identities).toHaveLength(1)
    const paid = await sellTo(newPhone())
    expect((await libraryOf(paid.browser)).identities).toMatchObject([{ kind: 'order' }])
  })

  it('do not let staff without the rank look at locks and codes', async () => {
    for (const collection of ['contact-locks', 'customer-codes']) {
      expect((await rest(payload)('GET', `/api/${collection}`)).status).toBe(403)
      expect((await rest(payload, await as(payload, 'editor'))('GET', `/api/${collection}`)).status).toBe(403)
      const owner = rest(payload, await as(payload, 'owner'))
      expect((await owner('GET', `/api/${collection}`)).text).not.toMatch(/contactHash|requestHash/)
      expect((await owner('POST', `/api/${collection}`, { body: {} })).status).toBe(403)
    }
  })
})
