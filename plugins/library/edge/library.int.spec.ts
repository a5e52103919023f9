import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { resolve, setClock } from '../../platform/registry.ts'
import {
  boot,
  buyer,
  CookieJar,
  inBrowser,
  movableClock,
  offerOnSale,
  rest,
  shopper,
  sold,
  startSmtpServer,
  type Caller,
  type Sold,
} from '../../platform/testing/index.ts'
import { deliverDue, peek } from '../../platform/testing/peek.ts'
import { Customers } from '../../customers/contract.ts'
import { orderPaid, orderReversed } from '../../payments/contract.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const customers = resolve(payload, Customers)

interface Item {
  licenseKey: string
  maskedKey: string
  status: string
  orderNumber: string
  files: { name: string }[]
}
interface Library {
  scope: string
  email: string | null
  items: Item[]
}

/** A paid order with its licenses; their mail is sent. */
const sell = async (customerId?: Id): Promise<Sold & { number: string; email: string }> => {
  const sale = await sold(payload, customerId === undefined ? {} : { customerId })
  const { orderId } = sale
  await peek(payload, (tx) =>
    tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId: sale.customerId }),
  )
  await deliverDue(payload)
  const order = await peek(payload, (tx) => tx.load('orders', orderId))
  const customer = await peek(payload, (tx) => tx.load('customers', sale.customerId))
  return { ...sale, number: order?.number ?? '', email: customer?.email ?? '' }
}

const libraryOf = async (caller: Caller): Promise<Library> =>
  (await rest(payload, caller)<Library>('GET', '/api/shop/library')).json

const itemsOf = (caller: Caller, number: string) =>
  rest(payload, caller)<{ items: Item[]; code?: string }>('GET', `/api/shop/library/orders/${number}`)

const askForLink = (email: string, caller: Caller = {}) =>
  rest(payload, caller)<{ sent?: true; code?: string }>('POST', '/api/shop/library/link', { body: { email } })

const open = (caller: Caller, token: string) =>
  rest(payload, caller)<{ opened?: true; code?: string }>('POST', '/api/shop/library/open', {
    body: { token },
  })

const check = async (caller: Caller, token: string): Promise<string> =>
  (
    await rest(payload, caller)<{ state: string }>('POST', '/api/shop/library/link/check', {
      body: { token },
    })
  ).json.state

const tokenIn = (text: string | undefined): string =>
  /\/library\/open\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

const lastMailTo = (email: string) => smtp.mails.findLast((mail) => mail.recipients.includes(email))

describe('what a browser sees', () => {
  it('is the one order that it bought, with its key, and nothing else of that customer', async () => {
    const first = await sell()
    const second = await sell(first.customerId)
    const cookies = new CookieJar()
    await inBrowser(payload, cookies, (ctx) => customers.admitToOrder(ctx, first.customerId, first.orderId))
    const library = await libraryOf({ cookies })
    expect(library).toMatchObject({ scope: 'order', email: null })
    expect(library.items.map((item) => item.orderNumber)).toEqual([first.number])
    expect(library.items[0]?.licenseKey).toMatch(/^LIC-[^•]+$/)
    expect(library.items[0]?.files.map((file) => file.name)).toEqual(['track.bin'])
    expect((await itemsOf({ cookies }, first.number)).json.items).toHaveLength(1)
    expect((await itemsOf({ cookies }, second.number)).status).toBe(404)
  })

  it('is everything once the customer is proven, whichever browser bought it', async () => {
    const first = await sell()
    const second = await sell(first.customerId)
    const library = await libraryOf(await buyer(payload, { customerId: first.customerId }))
    expect(library).toMatchObject({ scope: 'full', email: first.email })
    expect(new Set(library.items.map((item) => item.orderNumber))).toEqual(
      new Set([first.number, second.number]),
    )
  })

  it('is nothing for strangers, who cannot tell an order that exists from one that does not', async () => {
    const sale = await sell()
    expect(await libraryOf({})).toMatchObject({
      scope: 'none',
      email: null,
      phone: null,
      items: [],
      total: 0,
    })
    expect((await itemsOf({}, sale.number)).json.code).toBe('NOT_SIGNED_IN')
    const other = await buyer(payload)
    const foreign = await itemsOf(other, sale.number)
    const unknown = await itemsOf(other, 'DK-0000-0000')
    expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text])
  })

  it('is not more for who buys under somebody else’s address or phone number', async () => {
    const victim = await sell()
    const { offerId } = await offerOnSale(payload, {
      pricing: 'free',
      prices: [{ currency: 'USD', amountMinor: 0 }],
    })
    const eve = shopper(payload)
    const bought = await eve.buy(offerId, { email: ` ${victim.email.toUpperCase()}` })
    expect(bought.json).toMatchObject({ status: 'paid' })
    await deliverDue(payload)
    const seen = await libraryOf(eve)
    expect(seen).toMatchObject({ scope: 'order', email: null })
    expect(seen.items.map((item) => item.orderNumber)).toEqual([bought.json.number])
    expect((await itemsOf(eve, victim.number)).status).toBe(404)
    // The link to the whole of it went to the address, not to the browser.
    expect(tokenIn(lastMailTo(victim.email)?.text)).not.toBe('')
  })

  it('of a revoked license is its masked key, and no file', async () => {
    const sale = await sell()
    await peek(payload, async (tx) => {
      await tx.set('orders', sale.orderId, { status: 'refunded' })
      await tx.publish(orderReversed, `order:${String(sale.orderId)}`, {
        orderId: sale.orderId,
        status: 'refunded',
      })
    })
    await deliverDue(payload)
    const { items } = await libraryOf(await buyer(payload, { customerId: sale.customerId }))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ status: 'revoked', files: [] })
    expect(items[0]?.licenseKey).toBe(items[0]?.maskedKey)
  })
})

describe('a link by mail', () => {
  it('comes to a customer, in the language of the page, and opens the library in another browser once', async () => {
    const sale = await sell()
    const asked = await askForLink(` ${sale.email.toUpperCase()} `, { headers: { 'accept-language': 'sw' } })
    expect(asked.json).toEqual({ sent: true })
    const before = smtp.mails.length
    await deliverDue(payload)
    expect(smtp.mails).toHaveLength(before + 1)
    const mail = lastMailTo(sale.email)
    expect(mail?.subject).toContain('Maktaba yako')
    expect(mail?.text).toContain('http://localhost:3000/sw/library/open/')
    const [phone, laptop] = [{ cookies: new CookieJar() }, { cookies: new CookieJar() }]
    const token = tokenIn(mail?.text)
    expect([await check(phone, token), await check(phone, `${token}.`)]).toEqual(['good', 'unknown'])
    expect((await open(phone, token)).json).toEqual({ opened: true })
    expect(await libraryOf(phone)).toMatchObject({ scope: 'full', email: sale.email })
    expect((await open(phone, token)).json).toEqual({ opened: true })
    expect([await check(phone, token), await check(laptop, token)]).toEqual(['held', 'used'])
    expect(await open(laptop, token)).toMatchObject({ status: 410, json: { code: 'LINK_USED' } })
    expect(laptop.cookies.header()).toBeUndefined()
    const trail = await peek(payload, (tx) => tx.list('audit-events', { sort: '-id', limit: 20 }))
    expect(trail.map((entry) => entry.action)).toEqual(
      expect.arrayContaining(['library.link-sent', 'library.opened', 'library.refused']),
    )
    expect(JSON.stringify(trail)).not.toContain(sale.email)
  })

  it('never comes to a stranger, and the answer is the same', async () => {
    const sale = await sell()
    const known = await askForLink(sale.email)
    const unknown = await askForLink('stranger@nowhere.example')
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    await deliverDue(payload)
    expect(lastMailTo('stranger@nowhere.example')).toBeUndefined()
    const rows = await peek(payload, (tx) =>
      tx.list('outbox-events', { where: { event: { equals: 'library.link-requested' } } }),
    )
    expect(JSON.stringify(rows)).not.toContain('stranger@nowhere.example')
    expect(await askForLink('no address')).toMatchObject({ status: 400, json: { code: 'BAD_EMAIL' } })
    const injected = await askForLink('a@b.example\r\nBcc: eve@b.example')
    expect(injected.json.code).toBe('BAD_EMAIL')
  })

  it('is mailed three times in a quarter of an hour at most, however the address is spelled', async () => {
    const spellings = ['often@b.example', 'OFTEN@b.example', ' often@B.example ', 'Often@b.Example']
    const statuses: number[] = []
    for (const email of spellings) statuses.push((await askForLink(email)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  it('is asked for twenty times from one address of the net at most', async () => {
    const from = { headers: { 'x-duka-client-address': '203.0.113.9' } }
    const statuses: number[] = []
    for (let i = 0; i < 21; i += 1) statuses.push((await askForLink(`n${String(i)}@b.example`, from)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    expect(statuses.at(-1)).toBe(429)
  })

  it('cannot be pressed from another site', async () => {
    const visitor = await buyer(payload)
    const foreign = { ...visitor, headers: { origin: 'https://evil.example' } }
    expect((await open(foreign, 'A'.repeat(43))).json.code).toBe('BAD_ORIGIN')
    expect((await open(visitor, 'A'.repeat(43))).json.code).toBe('NOT_FOUND')
  })
})
