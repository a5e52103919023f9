import { expect, it } from '@jest/globals'

import { daysAfter } from '../../kernel/clock.ts'
import { as, boot, peek, sold } from '../../platform/testing/index.ts'
import { sumRevenue } from '../adapters/sum-revenue.ts'
import { readOverview } from './shop-overview.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner')
const editor = await as(payload, 'editor')

const overview = async (caller = owner) => {
  const seen = await readOverview(sumRevenue)(payload, caller.user)
  if (!seen) throw new Error('Nothing is shown')
  return seen
}

it('leads a new shop from the product over its files to the offer, and is silent then', async () => {
  const { sales, steps } = await overview()
  expect(steps?.map(({ isDone, what }) => ({ isDone, what }))).toEqual([
    { what: 'product', isDone: false },
    { what: 'release', isDone: false },
    { what: 'offer', isDone: false },
  ])
  expect(steps?.map(({ href }) => href)).toEqual([
    '/admin/collections/products/create',
    '/admin/collections/releases/create',
    '/admin/collections/offers/create',
  ])
  expect(sales?.revenue).toEqual([])
  await sold(payload, { status: 'pending' })
  expect((await overview()).steps).toBeNull()
})

it('adds up what was paid in 30 days and kept, by currency', async () => {
  const sale = async (change: Record<string, number | string>) => {
    const { orderId } = await sold(payload)
    await peek(payload, (tx) => tx.set('orders', orderId, change))
  }
  const now = new Date()
  await sale({})
  await sale({ totalMinor: 5000, refundedMinor: 2000, status: 'partially-refunded' })
  await sale({ totalMinor: 9000, refundedMinor: 9000, status: 'refunded' })
  await sale({ totalMinor: 7000, status: 'disputed' })
  await sale({ totalMinor: 150_000, currency: 'KES' })
  await sale({ totalMinor: 4000, paidAt: daysAfter(now, -31).toISOString() })
  const { attention, sales } = await overview()
  expect(sales?.revenue).toEqual([
    { currency: 'KES', amountMinor: 150_000 },
    { currency: 'USD', amountMinor: 4200 },
  ])
  expect(sales?.figures.map(({ count, what }) => ({ count, what }))).toEqual([
    { what: 'paid', count: 5 },
    { what: 'pending', count: 1 },
  ])
  expect(attention.map(({ count, what }) => ({ count, what }))).toEqual([{ what: 'disputes', count: 1 }])
})

it('shows an editor nothing of the money, and nobody without a rank anything', async () => {
  expect(await overview(editor)).toMatchObject({ sales: null, attention: [] })
  const nobody = await as(payload, 'user')
  expect(await readOverview(sumRevenue)(payload, nobody.user)).toBeNull()
})
