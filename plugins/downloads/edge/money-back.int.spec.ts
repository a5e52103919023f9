import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Shopper } from '../../platform/testing/index.ts'
import { buildRequest } from '../../platform/testing/rest.ts'
import { watchMs } from './live-streams.ts'

const { as, askForLink, boot, deliverDue, eventually, linkOf, movableClock, peek, rest } = testing
const { shopper, sold, stripeDouble, stripeShop } = testing

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
afterAll(() => stripe.close())
const { payload } = await boot({
  env: {
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { orderOf, tellAll } = await stripeShop(payload, stripe)
const file = { name: 'album.bin', bytes: randomBytes(24_000_000) }
const { offerId } = await sold(payload, { file })

const bought = async () => {
  const visitor = shopper(payload)
  const { number } = (await visitor.buy(offerId)).json
  const { id, providerRef } = await orderOf(number)
  const session = providerRef ?? ''
  stripe.pay(session)
  await tellAll(session)
  const license = await peek(payload, (tx) => tx.find('licenses', { order: { equals: id } }))
  return { visitor, id, session, licenseId: license?.id ?? 0 }
}

/** A download that has begun. */
const running = async (visitor: Shopper, licenseId: Id) => {
  const request = buildRequest(payload, visitor, 'GET', await linkOf(payload, visitor, licenseId))
  const response = await handleEndpoints({ config: payload.config, request })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  let got = (await reader.read()).value?.byteLength ?? 0
  return {
    /** On a line so slow that the rest takes some five seconds, or `pauseMs` for each of a hundred parts. */
    readOn: async (pauseMs = 50) => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return got
        got += value.byteLength
        await sleep(pauseMs)
      }
    },
    got: () => got,
  }
}

const usedOf = async (licenseId: Id) =>
  (await peek(payload, (tx) => tx.load('licenses', licenseId)))?.downloadsUsed

const download = async (visitor: Shopper, licenseId: Id) =>
  rest(payload, visitor)('GET', await linkOf(payload, visitor, licenseId))

describe('access follows the money, in the middle of a download too', () => {
  it('is looked at more than twice a second', () => {
    expect(watchMs).toBeLessThanOrEqual(400)
  })

  const ends: [string, (session: string) => void, string][] = [
    ['a full refund at Stripe', stripe.refund, 'LICENSE_REFUNDED'],
    ['a dispute', stripe.dispute, 'LICENSE_SUSPENDED'],
  ]
  it.each(ends)('%s cuts it, refuses the next, and counts nothing', async (_, act, code) => {
    const { visitor, session, licenseId } = await bought()
    const unused = await linkOf(payload, visitor, licenseId)
    const { readOn, got } = await running(visitor, licenseId)
    act(session)
    await tellAll(session)
    await expect(readOn()).rejects.toThrow('The license of this download ended.')
    expect(got()).toBeLessThan(file.bytes.length)
    const refused = await askForLink(payload, visitor, licenseId)
    expect([refused.status, refused.json.code]).toEqual([403, code])
    expect((await rest(payload, visitor)('GET', unused)).json.code).toBe(code)
    expect(await usedOf(licenseId)).toBe(0)
  })

  it('a full refund by staff does the same', async () => {
    const { visitor, id, licenseId } = await bought()
    const { readOn } = await running(visitor, licenseId)
    const staff = rest(payload, await as(payload, 'admin'))
    const body = { reason: 'requested-by-customer' }
    expect((await staff('POST', `/api/shop/orders/${String(id)}/refund`, { body })).status).toBe(200)
    await deliverDue(payload)
    await expect(readOn()).rejects.toThrow('The license of this download ended.')
  })

  it('a part of the money cuts nothing', async () => {
    const { visitor, session, licenseId } = await bought()
    const { readOn } = await running(visitor, licenseId)
    stripe.refund(session, 500)
    await tellAll(session)
    expect(await readOn(10)).toBe(file.bytes.length)
    await eventually(async () => (await usedOf(licenseId)) === 1)
    expect((await download(visitor, licenseId)).status).toBe(200)
  })

  it('a won dispute opens it again, a lost one ends it for good', async () => {
    for (const [end, status] of [
      [stripe.win, 200],
      [stripe.lose, 403],
    ] as const) {
      const { visitor, session, licenseId } = await bought()
      stripe.dispute(session)
      await tellAll(session)
      expect((await askForLink(payload, visitor, licenseId)).status).toBe(403)
      end(session)
      await tellAll(session)
      expect((await askForLink(payload, visitor, licenseId)).status).toBe(status)
    }
  })

  it('a download that a dispute cut is had again, whole, when the dispute is won', async () => {
    const { visitor, session, licenseId } = await bought()
    const { readOn } = await running(visitor, licenseId)
    stripe.dispute(session)
    await tellAll(session)
    await expect(readOn()).rejects.toThrow('ended')
    stripe.win(session)
    await tellAll(session)
    const whole = await download(visitor, licenseId)
    expect(Buffer.compare(Buffer.from(whole.bytes), file.bytes)).toBe(0)
    await eventually(async () => (await usedOf(licenseId)) === 1)
  })
})
