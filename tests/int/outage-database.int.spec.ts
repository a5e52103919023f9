import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import {
  boot,
  deliverDue,
  eventually,
  movableClock,
  peek,
  rest,
  shopper,
  sold,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import type { Where } from 'payload'
import type { Id } from '../../plugins/kernel/id.ts'
import type { DoubleEvent } from '../../plugins/platform/testing/stripe/books.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import { cutAtWrite } from './fixtures/cut-at-write.ts'
import { saleOf, wholeSale } from './fixtures/whole-sale.ts'

// A sale for each of its writes.
jest.setTimeout(300_000)

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
const smtp = await startSmtpServer()
afterAll(() => Promise.all([stripe.close(), smtp.close()]))

const { payload, database } = await boot({
  onInit: true,
  env: {
    LOG_LEVEL: 'silent',
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { eventsAbout, licensesOf, orderOf, post } = await stripeShop(payload, stripe)
const { offerId, bytes } = await sold(payload)
// Pages that nobody serves here are not to be made anew.
await payload.db.deleteMany({ collection: 'outbox-events', where: {} })
const cutter = await cutAtWrite(database.url)

let troubles = 0

/** Who gets a fault of ours tries again: buyers press the button, providers call back, workers look again. */
const insist = async <T extends { status: number }>(step: () => Promise<T>): Promise<T> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await step()
    if (answer.status < 500) return answer
    troubles += 1
  }
  throw new Error('The site did not recover')
}

const work = async (): Promise<void> => {
  for (let looks = 0; looks < 3; looks += 1) {
    // Past the lease of what was cut off.
    clock.advance(11)
    await deliverDue(payload).catch(() => {
      troubles += 1
    })
  }
}

/** From the button to the file. */
const sell = async () => {
  const visitor = shopper(payload)
  const checkoutKey = randomBytes(16).toString('base64url')
  const placed = await insist(() => visitor.buy(offerId, { checkoutKey }))
  expect(placed.status).toBe(200)
  const { number } = placed.json
  const { id, providerRef } = await orderOf(number)
  stripe.pay(providerRef ?? '')
  const event = eventsAbout(providerRef ?? '').at(-1) as DoubleEvent
  const told = await insist(() => {
    const { body, signature } = stripe.sign(event)
    return post(body, signature)
  })
  expect(told.status).toBe(200)
  await work()
  const [license] = await licensesOf(id)
  const ask = rest(payload, visitor)
  const body = { licenseId: String(license?.id) }
  const link = await insist(() => ask<{ url: string }>('POST', '/api/shop/downloads', { body }))
  const file = await insist(() => ask('GET', link.json.url))
  return { id, file, visitor }
}

/** How often the file of an order was counted; null while the cut connections are still about. */
const countsOf = (orderId: Id) =>
  peek(payload, async (tx) => {
    const license = await tx.find('licenses', { order: { equals: orderId } })
    const where: Where = {
      and: [{ license: { equals: license?.id ?? 0 } }, { status: { equals: 'completed' } }],
    }
    return { used: license?.downloadsUsed, completed: await tx.count('downloads', where) }
  }).catch(() => null)

/** As many as a sale makes, and some more. */
const moments = Array.from({ length: 55 }, (_, index) => index + 1)

describe('a database that cuts every connection', () => {
  it.each(moments)('at write %i of a sale loses nothing of it and makes nothing twice', async (write) => {
    await cutter.armAt(write)
    const { id, file, visitor } = await sell()
    await eventually(async () => (await countsOf(id))?.used === 1)
    expect(await countsOf(id)).toEqual({ used: 1, completed: 1 })
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(Buffer.compare(Buffer.from(file.bytes), bytes)).toBe(0)
    const mails = smtp.mails.filter((mail) => mail.recipients.includes(visitor.email))
    // What was taken just before the cut comes again, as the same mail.
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1)
  })

  it('was tried at each of them', async () => {
    await cutter.armAt(0)
    const { id } = await sell()
    await eventually(async () => (await countsOf(id))?.used === 1)
    const writes = await cutter.written()
    expect(writes).toBeGreaterThan(30)
    expect(writes).toBeLessThanOrEqual(moments.length)
    // Some cuts were felt by nobody but the worker, which looks again by itself.
    expect(troubles).toBeGreaterThan(10)
  })
})
