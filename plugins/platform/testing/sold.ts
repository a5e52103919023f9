import { randomBytes } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { clockOf, slugOf } from '../registry.ts'

export interface SoldOptions {
  /** The one private file. @default 100 kB of random bytes named `track.bin` */
  file?: { name: string; bytes: Buffer; mimeType?: string }
  /** @default 1 */
  quantity?: number
  downloadCap?: number
  /** A team license with that many seats. @default a personal license */
  seats?: number
  validityDays?: number
  /** How long new releases belong to it. @default for ever */
  updateDays?: number
  /** An existing customer. @default a new one */
  customerId?: Id
  /** @default 'paid' */
  status?: 'paid' | 'pending' | 'refunded'
}

/** A published product with one release and one file, and a paid order for it. Nothing is issued yet. */
export interface Sold {
  productId: Id
  offerId: Id
  releaseId: Id
  fileId: Id
  bytes: Buffer
  customerId: Id
  orderId: Id
  orderLineId: Id
}

/** Rows that only machines write go below hooks and access, as in the product. */
const inserter = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  return async (collection: CollectionSlug, data: Record<string, unknown>): Promise<Id> => {
    const made = (await payload.db.create({ collection: slugOf(payload, collection), data, req })) as object
    if (!('id' in made) || (typeof made.id !== 'number' && typeof made.id !== 'string')) {
      throw new Error(`No id came back from ${collection}`)
    }
    return made.id
  }
}

const stockShelf = async (payload: Payload, options: SoldOptions) => {
  const bytes = options.file?.bytes ?? randomBytes(100_000)
  const name = options.file?.name ?? 'track.bin'
  const mimetype = options.file?.mimeType ?? 'application/octet-stream'
  const tag = randomBytes(4).toString('hex')
  const file = await payload.create({
    collection: slugOf(payload, 'product-files'),
    data: {},
    file: { data: bytes, name, mimetype, size: bytes.length },
  })
  const product = await payload.create({
    collection: slugOf(payload, 'products'),
    data: { title: `Sold ${tag}`, slug: `sold-${tag}`, summary: 'For a test', _status: 'published' },
  })
  const release = await payload.create({
    collection: slugOf(payload, 'releases'),
    data: { product: product.id, version: '1.0.0', channel: 'stable', status: 'published', files: [file.id] },
  })
  const offer = await payload.create({
    collection: slugOf(payload, 'offers'),
    data: {
      product: product.id,
      name: 'Personal',
      licenseType: 'personal',
      pricing: 'fixed',
      status: 'active',
      seats: 1,
      maxQuantity: 10,
      billing: 'one-time',
      prices: [{ currency: 'USD', amountMinor: 1200 }],
    },
  })
  return { productId: product.id, releaseId: release.id, offerId: offer.id, fileId: file.id, bytes }
}

/** Sells a file without a checkout: what rooms behind the sale start from. */
export const sold = async (payload: Payload, options: SoldOptions = {}): Promise<Sold> => {
  const insert = await inserter(payload)
  const shelf = await stockShelf(payload, options)
  const tag = randomBytes(6).toString('hex')
  const email = `sold-${tag}@buyer.example`
  const customerId = options.customerId ?? (await insert('customers', { email, locale: 'en' }))
  const status = options.status ?? 'paid'
  const quantity = options.quantity ?? 1
  const orderId = await insert('orders', {
    number: `DK-${tag.toUpperCase()}`,
    status,
    customer: customerId,
    email,
    locale: 'en',
    currency: 'USD',
    totalMinor: 1200 * quantity,
    provider: 'sandbox',
    providerRef: tag,
    checkoutKey: tag,
    refundedMinor: 0,
    paidAt: status === 'pending' ? null : clockOf(payload).now().toISOString(),
  })
  const orderLineId = await insert('order-lines', {
    order: orderId,
    ordinal: 1,
    product: shelf.productId,
    offer: shelf.offerId,
    release: shelf.releaseId,
    title: 'Sold',
    offerName: 'Personal',
    licenseType: options.seats === undefined ? 'personal' : 'team',
    seats: options.seats ?? 1,
    validityDays: options.validityDays ?? null,
    updateDays: options.updateDays ?? null,
    downloadCap: options.downloadCap ?? null,
    unitAmountMinor: 1200,
    quantity,
  })
  return { ...shelf, customerId, orderId, orderLineId }
}
