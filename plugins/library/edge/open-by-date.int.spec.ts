import { describe, expect, it } from '@jest/globals'
import { resolve, setClock } from '../../platform/registry.ts'
import {
  askForLink,
  boot,
  inBrowser,
  movableClock,
  owned,
  rest,
  returning,
  stranger,
  type SeenLibrary,
} from '../../platform/testing/index.ts'
import { Customers } from '../../customers/contract.ts'

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const customers = resolve(payload, Customers)
const { libraryOf, newPhone, sellTo, tryDate } = returning(payload)

describe('a phone number and a purchase date', () => {
  it('open the list and the downloads of that number, with its keys masked', async () => {
    const sale = await sellTo(newPhone())
    const browser = stranger()
    expect((await tryDate(browser, sale.phone, '2026-06-01')).json).toEqual({ opened: true })
    const library = await libraryOf(browser)
    expect(library).toMatchObject({ scope: 'partial', email: null, phone: null })
    expect(library.identities).toEqual([
      { customerId: String(sale.customerId), kind: 'partial', contact: `+254•••${sale.phone.slice(-3)}` },
    ])
    const [item] = library.items
    expect(item?.licenseKey).toBe(item?.maskedKey)
    expect(item?.licenseKey).toContain('•')
    expect(item?.files).toHaveLength(1)
    expect((await askForLink(payload, browser, sale.licenseId)).status).toBe(200)
    const path = `/api/shop/library/orders/${item?.orderNumber ?? ''}`
    const given = await rest(payload, browser)<SeenLibrary>('GET', path)
    expect(given.json.items[0]?.licenseKey).toContain('•')
    expect(JSON.stringify([library, given.json])).not.toContain(sale.phone)
  })

  it('match within a day either side, in the shop’s time zone, and no further', async () => {
    clock.set('2026-06-10T21:30:00Z')
    // Half past midnight on the eleventh in Nairobi.
    const { phone } = await sellTo(newPhone())
    for (const [date, status] of [
      ['2026-06-09', 404],
      ['2026-06-10', 200],
      ['2026-06-11', 200],
      ['2026-06-12', 200],
      ['2026-06-13', 404],
    ] as const)
      expect([date, (await tryDate(stranger(), phone, date)).status]).toEqual([date, status])
    // However it is written.
    expect((await tryDate(stranger(), `0${phone.slice(4)}`, '2026-06-11')).status).toBe(200)
  })

  it('open nothing of somebody’s to whoever buys with their number, and knows the day of that', async () => {
    const phone = newPhone()
    const victim = await sellTo(phone)
    clock.advance(30 * 86_400)
    const planted = await sellTo(phone)
    const today = clock.now().toISOString().slice(0, 10)
    const eve = stranger()
    expect((await tryDate(eve, phone, today)).status).toBe(200)
    const { items } = await libraryOf(eve)
    expect(items).toHaveLength(1)
    expect((await askForLink(payload, eve, victim.licenseId)).status).not.toBe(200)
    expect((await askForLink(payload, eve, planted.licenseId)).status).toBe(200)
    // And her own success forgives her no failure.
    expect((await tryDate(stranger(), phone, '2020-01-01')).status).toBe(404)
    expect((await tryDate(eve, phone, today)).status).toBe(200)
    expect((await tryDate(stranger(), phone, '2020-01-01')).status).toBe(404)
    expect((await tryDate(eve, phone, today)).status).toBe(200)
    const third = await tryDate(stranger(), phone, '2020-01-01')
    expect(third.json.details).toEqual({ retryAfterSeconds: 900 })
    expect((await tryDate(eve, phone, today)).json.code).toBe('NUMBER_LOCKED')
  })

  it('open all that one browser bought, by the day of any of it', async () => {
    const phone = newPhone()
    const first = await sellTo(phone)
    const day = clock.now().toISOString().slice(0, 10)
    clock.advance(20 * 86_400)
    const second = await owned(payload, { customerId: first.customerId })
    await inBrowser(payload, first.browser.cookies, (ctx) =>
      customers.admitToOrder(ctx, first.customerId, second.orderId),
    )
    const browser = stranger()
    expect((await tryDate(browser, phone, day)).status).toBe(200)
    expect((await libraryOf(browser)).items).toHaveLength(2)
  })

  it('are answered alike for a number that nobody bought with, from the first failure to the last', async () => {
    const [known, unknown] = [(await sellTo(newPhone())).phone, newPhone()]
    const answers = async (phone: string) => {
      const all: unknown[] = []
      for (let count = 0; count < 14; count += 1) {
        const { status, text, headers } = await tryDate(stranger(), phone, '2020-01-01')
        all.push([status, text, headers.get('retry-after'), headers.getSetCookie()])
        if (count % 3 === 2) clock.advance(86_400)
      }
      return all
    }
    const start = clock.now()
    const first = await answers(known)
    clock.set(start)
    expect(await answers(unknown)).toEqual(first)
    expect(JSON.stringify(first.at(-1))).toContain('CODE_REQUIRED')
  })
})
