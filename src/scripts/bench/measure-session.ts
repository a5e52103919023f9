import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { askHttp } from './ask-http.ts'
import { buyersOf } from './link-load.ts'
import type { Measuring } from './measuring.ts'
import { percentile } from './percentile.ts'
import { oneDecimal, percent, type Row } from './row.ts'
import { startSalesFloor } from './sales-floor.ts'
import { newAddress } from './sales/new-address.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'

const WARM_UP = 20

const ordered = z.object({ status: z.literal('pending'), payUrl: z.url() })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const milliseconds = (values: readonly number[]): string =>
  `${oneDecimal(percentile(values, 0.5))} / ${oneDecimal(percentile(values, 0.95))} ms`

/** Tells an empty library to browsers that have a session, one request after the other, in turns with a bare route. */
const measureCheck = async (bench: Measuring, shop: SalesShop): Promise<Row> => {
  const { tries } = bench.options
  const floor = await startSalesFloor(bench, shop)
  const buyers = await buyersOf(shop, 'empty-buyers', tries + WARM_UP)
  const times: Record<'bare' | 'ours', number[]> = { ours: [], bare: [] }
  for (const [index, { token, tokenHash }] of buyers.entries()) {
    const headers = { cookie: `duka_buyer=${token}`, 'x-forwarded-for': newAddress() }
    const ours = await timed(() => askHttp(`${shop.url}/api/shop/library`, { headers }))
    const body = { tokenHash, licenseId: '' }
    const bare = await timed(() => askHttp(`${floor.url}/play/session`, { method: 'POST', body }))
    if (index < WARM_UP) continue
    times.ours.push(ours)
    times.bare.push(bare)
  }
  const { length } = z.array(z.unknown()).parse(shop.scripts.session)
  return {
    what: 'Session check, p50 / p95',
    ours: milliseconds(times.ours),
    floor: milliseconds(times.bare),
    ratio: percent(percentile(times.ours, 0.95) / percentile(times.bare, 0.95)),
    goal: '',
    isMet: null,
    notes: [
      `an empty library told to ${tries} browsers that have a session, one after the other: ${length} statements, two counted limits among them; the ratio is of the p95`,
    ],
  }
}

/** Places an order and opens the page on which it is paid, as a browser would that knows nothing. */
const measureOrder = async ({ options }: Measuring, shop: SalesShop): Promise<Row> => {
  const placed: number[] = []
  const both: number[] = []
  for (let index = 0; index < options.tries + WARM_UP; index += 1) {
    const headers = { 'x-forwarded-for': newAddress() }
    const email = `${randomBytes(6).toString('hex')}@bench.example`
    const checkoutKey = randomBytes(16).toString('base64url')
    const body = { offerId: shop.offerId, currency: 'USD', email, checkoutKey }
    let order = 0
    const all = await timed(async () => {
      const start = performance.now()
      const text = await askHttp(`${shop.url}/api/shop/checkout`, { method: 'POST', headers, body })
      order = performance.now() - start
      const { pathname } = new URL(ordered.parse(JSON.parse(text)).payUrl)
      await askHttp(`${shop.url}${pathname}`, { headers })
    })
    if (index < WARM_UP) continue
    placed.push(order)
    both.push(all)
  }
  return {
    what: 'Order to payment page, p50 / p95',
    ours: milliseconds(both),
    floor: '',
    ratio: '',
    goal: '',
    isMet: null,
    notes: [
      `${options.tries} orders of new customers, one after the other, with the sandbox as provider; the order alone ${milliseconds(placed)}`,
    ],
  }
}

/** What a buyer waits for: no goals, but figures to watch. */
export const measureSession = async (bench: Measuring): Promise<Row[]> => {
  const shop = await bench.sales(bench.options.orders.few)
  return [await measureCheck(bench, shop), await measureOrder(bench, shop)]
}
