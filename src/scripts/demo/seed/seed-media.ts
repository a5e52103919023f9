import type { Payload } from 'payload'
import type { Text } from '../demo-product.ts'
import type { PublicFile } from './draw-pictures.ts'

/** Puts a picture or a sound into the shop, or finds the one that an earlier run put there. Answers its id. */
export async function seedMedia(
  payload: Payload,
  { name, mimeType, bytes }: PublicFile,
  alt: Text,
): Promise<number> {
  const stem = name.replace(/\.\w+$/, '')
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'media',
    where: { filename: { contains: stem } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const known = found.docs[0]
  // overrideAccess: as above.
  const { id } =
    known ??
    (await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: alt.en },
      file: { data: bytes, mimetype: mimeType, name, size: bytes.length },
    }))
  // overrideAccess: as above.
  await payload.update({ collection: 'media', id, locale: 'sw', data: { alt: alt.sw }, depth: 0 })
  return id
}
