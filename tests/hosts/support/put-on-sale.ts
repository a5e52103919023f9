import { randomBytes } from 'node:crypto'
import type { Shopkeeper } from './shopkeeper.ts'

/** A dot of a picture. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export interface Slugs {
  pictures: string
  products: string
  offers: string
  releases: string
  files: string
}

export interface OnSale {
  offerId: string
  bytes: Buffer
}

/** A published product with a picture of the site's own, one release of one file, and an offer of KES 500. */
export const putOnSale = async (keeper: Shopkeeper, slugs: Slugs): Promise<OnSale> => {
  const bytes = randomBytes(300_000)
  const picture = await keeper.upload(slugs.pictures, 'cover.png', 'image/png', new Uint8Array(png))
  const product = await keeper.create(slugs.products, {
    title: 'Sounds of the coast',
    summary: 'An hour of waves',
    slug: 'sounds-of-the-coast',
    thumbnail: picture,
    _status: 'published',
  })
  const file = await keeper.upload(slugs.files, 'sounds.zip', 'application/zip', new Uint8Array(bytes))
  await keeper.create(slugs.releases, {
    product,
    version: '1.0.0',
    channel: 'stable',
    status: 'published',
    files: [file],
  })
  const offerId = await keeper.create(slugs.offers, {
    product,
    name: 'Personal',
    licenseType: 'personal',
    pricing: 'fixed',
    status: 'active',
    prices: [{ currency: 'KES', amountMinor: 50_000 }],
  })
  return { offerId: String(offerId), bytes }
}
