import type { Payload } from 'payload'
import type { Shelf } from './filled-tables.ts'

/** Puts a file of one byte on the shelf of an empty shop, as a creator would. */
export const stockTinyFile = async (payload: Payload): Promise<Shelf> => {
  const data = Buffer.from('x')
  const file = await payload.create({
    collection: 'product-files',
    data: { displayName: 'tiny.bin' },
    file: { data, mimetype: 'application/octet-stream', name: 'tiny.bin', size: data.length },
    depth: 0,
  })
  const product = await payload.create({
    collection: 'products',
    data: { title: 'One byte', slug: 'one-byte', summary: 'A tiny file.', _status: 'published' },
    depth: 0,
  })
  const release = await payload.create({
    collection: 'releases',
    data: { product: product.id, version: '1.0.0', channel: 'stable', status: 'published', files: [file.id] },
    depth: 0,
  })
  const offer = await payload.create({
    collection: 'offers',
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
    depth: 0,
  })
  return {
    productId: String(product.id),
    offerId: String(offer.id),
    releaseId: String(release.id),
    fileId: String(file.id),
  }
}
