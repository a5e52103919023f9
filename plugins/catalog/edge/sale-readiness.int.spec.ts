import { expect, it } from '@jest/globals'

import { as, boot, offerOnSale, peek, rest, shopper } from '../../platform/testing/index.ts'

const { payload } = await boot()
const viewer = await as(payload, 'viewer')

const obstacles = async (productId: number | string) => {
  const path = `/api/shop/products/${String(productId)}/readiness`
  const reply = await rest(payload, viewer)<{ obstacles?: string[]; code?: string }>('GET', path)
  return reply.json.obstacles ?? reply.json.code
}

const canBuy = async (offerId: number | string) => (await shopper(payload).buy(offerId)).status === 200

it('finds nothing in the way of what the checkout sells', async () => {
  const { offerId, productId } = await offerOnSale(payload)
  expect(await obstacles(productId)).toEqual([])
  expect(await canBuy(offerId)).toBe(true)
})

it('names each thing that the checkout would refuse for', async () => {
  const { offerId, productId, releaseId } = await offerOnSale(payload)
  await peek(payload, (tx) => tx.set('releases', releaseId, { channel: 'beta' }))
  expect(await obstacles(productId)).toEqual(['no-release'])
  expect(await canBuy(offerId)).toBe(false)
  await peek(payload, (tx) => tx.set('offers', offerId, { status: 'archived' }))
  expect(await obstacles(productId)).toEqual(['no-offer', 'no-release'])
  await peek(payload, (tx) => tx.set('products', productId, { _status: 'draft' }))
  expect(await obstacles(productId)).toEqual(['unpublished', 'no-offer', 'no-release'])
})

it('takes an offer without a price for none, unless it is free', async () => {
  const bare = await offerOnSale(payload, { prices: [] })
  expect(await obstacles(bare.productId)).toEqual(['no-offer'])
  const free = await offerOnSale(payload, { pricing: 'free', prices: [] })
  expect(await obstacles(free.productId)).toEqual([])
})

it('answers staff only, and nobody about what is not there', async () => {
  const { productId } = await offerOnSale(payload)
  const path = `/api/shop/products/${String(productId)}/readiness`
  expect((await rest(payload)('GET', path)).status).toBe(401)
  expect((await rest(payload, await as(payload, 'user'))('GET', path)).status).toBe(403)
  expect(await obstacles('999999')).toBe('NOT_FOUND')
})
