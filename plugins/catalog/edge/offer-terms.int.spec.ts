import { describe, expect, it } from '@jest/globals'
import { as, boot, offerOnSale, peek, rest, shopper } from '../../platform/testing/index.ts'

const { payload } = await boot()
const editor = await as(payload, 'editor')
const { productId } = await offerOnSale(payload)

interface Written {
  doc?: { id: number; prices: { amountMinor: number }[] }
  errors?: { data?: { errors?: { path: string; message: string }[] } }[]
}

const write = (pricing: string, price: Record<string, unknown>) =>
  rest(payload, editor)<Written>('POST', '/api/offers', {
    body: {
      product: productId,
      name: 'Personal',
      licenseType: 'personal',
      pricing,
      status: 'active',
      seats: 1,
      maxQuantity: 10,
      prices: [{ currency: 'USD', ...price }],
    },
  })

describe('the terms of an offer', () => {
  it.each([
    ['fixed', {}],
    ['fixed', { amountMinor: null }],
    ['fixed', { amountMinor: 'abc' }],
    ['fixed', { amountMinor: 12.5 }],
    ['fixed', { amountMinor: -500 }],
    ['fixed', { amountMinor: 0 }],
    ['pay-what-you-want', { amountMinor: null, suggestedMinor: 500 }],
    ['pay-what-you-want', { amountMinor: 500, suggestedMinor: 400 }],
    ['pay-what-you-want', { amountMinor: 500, suggestedMinor: -1 }],
  ])('are refused at the amount: %s %j', async (pricing, price) => {
    const before = await peek(payload, (tx) => tx.count('offers', {}))
    const answer = await write(pricing, price)
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/prices\.0\.(?:amount|suggested)Minor/)
    expect(await peek(payload, (tx) => tx.count('offers', {}))).toBe(before)
  })

  it('may ask for nothing where the buyer chooses', async () => {
    expect((await write('pay-what-you-want', { amountMinor: 0, suggestedMinor: 300 })).status).toBe(201)
    expect((await write('fixed', { amountMinor: 1 })).status).toBe(201)
  })
})

describe('a product without files to give', () => {
  const buy = async (offerId: number | string) => {
    const { status, json } = await shopper(payload).buy(offerId)
    return [status, json.code]
  }

  it('is not sold before its release is published, nor after the files are gone', async () => {
    const { offerId, releaseId } = await offerOnSale(payload)
    const ask = rest(payload, editor)
    const path = `/api/releases/${String(releaseId)}`
    await peek(payload, (tx) => tx.set('releases', releaseId, { status: 'draft' }))
    expect(await buy(offerId)).toEqual([409, 'NOT_RELEASED_YET'])
    expect((await ask('PATCH', path, { body: { status: 'published' } })).status).toBe(200)
    expect(await buy(offerId)).toEqual([200, undefined])
    expect((await ask('PATCH', path, { body: { channel: 'beta' } })).status).toBe(200)
    expect(await buy(offerId)).toEqual([409, 'NOT_RELEASED_YET'])
  })
})
