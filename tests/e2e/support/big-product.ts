import { createHash, randomBytes } from 'node:crypto'

import type { StaffApi } from './staff-api.ts'

export const bigFileBytes = 64 * 1024 * 1024

export interface BigProduct {
  offerId: number | string
  /** Of the file's content, counted here and not by the shop. */
  sha256: string
}

/** A free product with one large file, made as a creator's script makes it: with its name in letters of many kinds. */
export const makeBigProduct = async (staff: StaffApi): Promise<BigProduct> => {
  const mark = randomBytes(4).toString('hex')
  const bytes = randomBytes(bigFileBytes)
  const form = new FormData()
  form.set('_payload', JSON.stringify({ displayName: `Sauti “kubwa” ñandú 音 ${mark}.bin` }))
  form.set('file', new Blob([bytes], { type: 'application/octet-stream' }), `big-${mark}.bin`)
  const file = await staff.create('product-files', form)
  const title = `Big ${mark}`
  const product = await staff.create('products', {
    title,
    slug: `big-${mark}`,
    summary: 'One large file.',
    _status: 'published',
  })
  const offer = await staff.create('offers', {
    product: product.id,
    name: 'Personal',
    licenseType: 'personal',
    pricing: 'free',
    status: 'active',
  })
  await staff.create('releases', {
    product: product.id,
    version: '1.0.0',
    channel: 'stable',
    status: 'published',
    changelog: 'The first.',
    files: [file.id],
  })
  return { offerId: offer.id, sha256: createHash('sha256').update(bytes).digest('hex') }
}
