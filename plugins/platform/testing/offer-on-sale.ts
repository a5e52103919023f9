import { randomBytes } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { slugOf } from '../registry.ts'
import type { NewDoc } from '../tx.ts'

export interface OnSale {
  productId: Id
  offerId: Id
  releaseId: Id
}

/**
 * A published product with a release of one file (of no bytes) and one active offer, USD 12.00 unless `offer` says otherwise. Written below the hooks, so
 * that no page is expired and the outbox stays empty.
 */
export const offerOnSale = async (
  payload: Payload,
  offer: Partial<NewDoc<'offers'>> = {},
): Promise<OnSale> => {
  const req = await createLocalReq({}, payload)
  const name = randomBytes(4).toString('hex')
  const insert = async (collection: CollectionSlug, data: Record<string, unknown>): Promise<Id> => {
    const made = (await payload.db.create({ collection: slugOf(payload, collection), data, req })) as {
      id: Id
    }
    return made.id
  }
  const productId = await insert('products', {
    // Below the hooks a localized field holds its languages.
    title: { en: `Sauti ${name}`, sw: `Sauti ${name}` },
    summary: { en: 'Field recordings', sw: 'Sauti za porini' },
    slug: `sauti-${name}`,
    _status: 'published',
  })
  const file = await insert('product-files', {
    filename: `${name}.bin`,
    mimeType: 'application/octet-stream',
    filesize: 0,
    sha256: '0'.repeat(64),
  })
  const releaseId = await insert('releases', {
    product: productId,
    version: '1.0.0',
    channel: 'stable',
    status: 'published',
    files: [file],
  })
  const offerId = await insert('offers', {
    product: productId,
    name: { en: 'Personal license', sw: 'Leseni binafsi' },
    licenseType: 'personal',
    pricing: 'fixed',
    status: 'active',
    seats: 1,
    maxQuantity: 10,
    billing: 'one-time',
    ...offer,
    // And a row of an array brings its own id.
    prices: (offer.prices ?? [{ currency: 'USD', amountMinor: 1200 }]).map((price) => ({
      id: randomBytes(12).toString('hex'),
      ...price,
    })),
  })
  return { productId, offerId, releaseId }
}
