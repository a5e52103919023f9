import { describe, expect, it } from '@jest/globals'
import { keyringOf, registryOf, setClock } from '../../platform/registry.ts'
import {
  askForLink,
  boot,
  graphql,
  movableClock,
  peek,
  rest,
  returning,
  stranger,
  type Caller,
  type RestReply,
} from '../../platform/testing/index.ts'

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })
setClock(payload, movableClock('2026-06-01T08:00:00Z'))
const { newPhone, sellTo, tryDate } = returning(payload)

const email = 'whole.address@partial.example'
const sale = await sellTo(newPhone(), email)
const [order, license] = await peek(payload, (tx) =>
  Promise.all([tx.load('orders', sale.orderId), tx.load('licenses', sale.licenseId)]),
)
const key = keyringOf(payload).decrypt('license-key', license?.keyCipher ?? '')
const number = order?.number ?? ''
const whole = new RegExp([email, 'whole.address', sale.phone.slice(4), key].join('|'))

/** Knows the phone number and the day. */
const knowing = async (): Promise<Caller> => {
  const browser = stranger()
  expect((await tryDate(browser, sale.phone, '2026-06-01')).status).toBe(200)
  return browser
}

const values: Record<string, string> = {
  number,
  licenseId: String(sale.licenseId),
  fileId: String(sale.fileId),
  customerId: String(sale.customerId),
}

/** What changes nothing, asked about this very sale; and what names nothing of it as it is. */
const readings = [...registryOf(payload).operations.values()]
  .filter(({ as, rest: { method } }) => as !== 'staff' && method === 'get')
  .map(
    ({ name, rest: { path } }) =>
      [name, path.replace(/:(\w+)/g, (_, id: string) => values[id] ?? id)] as const,
  )

describe('a phone number and a day', () => {
  it('show of the order’s contact a hint, and leave it whole for who bought', async () => {
    const read = (caller: Caller) => rest(payload, caller)('GET', `/api/shop/orders/${number}`)
    expect((await read(await knowing())).json).toMatchObject({
      number,
      email: 'w•••@p•••',
      phone: `+254•••${sale.phone.slice(-3)}`,
      payUrl: null,
    })
    expect((await read(sale.browser)).json).toMatchObject({ email, phone: sale.phone })
    expect((await read(sale.owner)).json).toMatchObject({ email, phone: sale.phone })
    expect((await read(stranger())).status).toBe(401)
  })

  it('show it whole where the same browser has proved more', async () => {
    const both = { cookies: sale.owner.cookies }
    expect((await tryDate(both, sale.phone, '2026-06-01')).status).toBe(200)
    expect((await rest(payload, both)('GET', `/api/shop/orders/${number}`)).json).toMatchObject({ email })
  })

  it.each(readings)('carry neither the contact nor the key out of %s', async (_, path) => {
    const reply = await rest(payload, await knowing())('GET', `/api/shop${path}`)
    expect(reply.status).toBeLessThan(500)
    expect(reply.text).not.toMatch(whole)
  })

  it('carry them out of no stream, download, list of Payload’s own or GraphQL', async () => {
    const browser = await knowing()
    const ask = rest(payload, browser)
    const link = await askForLink(payload, browser, sale.licenseId)
    const replies: Pick<RestReply<object>, 'headers' | 'status' | 'text'>[] = [
      await ask('GET', `/api/shop/orders/${number}/events`),
      link,
      await ask('GET', new URL(link.json.url, 'http://localhost:3000').pathname),
      await ask('POST', '/api/shop/library/date', { body: { phone: sale.phone, date: '2026-06-01' } }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const collection of [
      'orders',
      'customers',
      'licenses',
      'mails',
      'customer-sessions',
      'outbox-events',
    ])
      replies.push(await ask('GET', `/api/${collection}?depth=2`))
    for (const { text, headers } of replies) {
      expect(text).not.toMatch(whole)
      expect(JSON.stringify([...headers])).not.toMatch(whole)
    }
    const asked = await graphql(payload, browser)(
      `query ($number: String!, $licenseId: String!) {
        paymentsOrder(number: $number) { number email phone payUrl }
        libraryOrderItems(number: $number) { items { licenseKey } }
        libraryItem(licenseId: $licenseId) { item { licenseKey } }
        libraryList { email phone identities { contact } items { licenseKey } }
      }`,
      { number, licenseId: String(sale.licenseId) },
    )
    expect(asked.errors).toEqual([])
    expect(asked.data).toMatchObject({ paymentsOrder: { number, email: 'w•••@p•••' } })
    expect(JSON.stringify(asked.data)).not.toMatch(whole)
  })
})
