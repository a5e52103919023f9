import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { Where } from 'payload'

import { orderPaid } from '../../plugins/payments/contract.ts'
import { subscriber } from '../../plugins/platform/outbox/subscriber.ts'
import { registryOf, setClock } from '../../plugins/platform/registry.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'
import {
  boot,
  deliverDue,
  killAt,
  movableClock,
  offerOnSale,
  peek,
  serve,
  shopper,
  type Death,
} from '../../plugins/platform/testing/index.ts'

// Each child loads the whole site, which takes long on a busy machine.
jest.setTimeout(300_000)

const serving = await serve()
const { payload, env } = await boot({ env: { INTERNAL_URL: serving.url } })
serving.answerWith(payload)
afterAll(() => serving.close())
registryOf(payload).subscribers.push(subscriber('test.order-paid', orderPaid, () => Promise.resolve()))

const script = path.join(import.meta.dirname, 'fixtures/buy.ts')

/** Between any two steps, in the order in which a sale comes by. */
const failpoints = [
  'checkout.before-commit',
  'checkout.after-pending',
  'checkout.after-provider',
  'checkout.after-reference',
  'sandbox.before-commit',
  'sandbox.before-callback',
  'inbox.before-insert',
  'inbox.before-commit',
  'inbox.after-commit',
  'sandbox.after-callback',
  'settle.after-fetch',
  'settle.after-move',
  'settle.before-commit',
  'settle.after-commit',
  'inbox.after-handling',
]

interface Purchase {
  offerId: number | string
  email: string
  checkoutKey: string
}

const newPurchase = async (): Promise<Purchase> => ({
  ...(await offerOnSale(payload, { stockLimit: 1 })),
  email: `${randomBytes(6).toString('hex')}@example.com`,
  checkoutKey: randomBytes(16).toString('base64url'),
})

const buyIn = (failpoint: string, { offerId, email, checkoutKey }: Purchase): Promise<Death> =>
  killAt(failpoint, { script, args: [String(offerId), email, checkoutKey], env, timeoutSeconds: 75 })

/** This process is the restarted site, a minute later: leases of the dead are over. The buyer presses the button again. */
const recover = async ({ offerId, email, checkoutKey }: Purchase): Promise<void> => {
  const clock = movableClock(new Date(Date.now() + 60_000))
  setClock(payload, clock)
  await deliverDue(payload)
  await runSweepers(payload, new Map())
  const buyer = shopper(payload)
  const again = await buyer.buy(offerId, { email, checkoutKey })
  if (again.json.payUrl) await buyer.choose(again.json.payUrl, 'succeed')
  await deliverDue(payload)
}

const bought = ({ email, offerId }: Purchase) =>
  peek(payload, async (tx) => {
    const orders = await tx.list('orders', { where: { email: { equals: email } } })
    const ids = orders.map((order) => order.id)
    const sale: Where = {
      and: [
        { subscriber: { equals: 'test.order-paid' } },
        { aggregate: { in: ids.map((id) => `order:${String(id)}`) } },
      ],
    }
    const counter = await tx.find('offer-counters', { offer: { equals: offerId } })
    return {
      orders: orders.map((order) => order.status),
      lines: await tx.count('order-lines', { order: { in: ids } }),
      payments: await tx.count('transactions', { order: { in: ids } }),
      atProvider: await tx.count('sandbox-payments', {
        orderNumber: { in: orders.map((order) => order.number) },
      }),
      sales: (await tx.list('outbox-events', { where: sale })).map((row) => row.status),
      stockTaken: counter?.taken,
    }
  })

const onceEach = {
  orders: ['paid'],
  lines: 1,
  payments: 1,
  atProvider: 1,
  sales: ['done'],
  stockTaken: 1,
}

// One after the other: a child that delivers what another left behind would die of the other's purchase.
describe('a sale in a process that is killed', () => {
  it('is whole when it lives, having come by every point', async () => {
    const purchase = await newPurchase()
    expect(await buyIn('', purchase)).toMatchObject({ isKilled: false, code: 0 })
    expect(await bought(purchase)).toEqual(onceEach)
  })

  it.each(failpoints)('at %s is one order, one payment and one sale after the restart', async (failpoint) => {
    const purchase = await newPurchase()
    expect(await buyIn(failpoint, purchase)).toMatchObject({ isKilled: true })
    await recover(purchase)
    expect(await bought(purchase)).toEqual(onceEach)
  })
})
