import sharp from 'sharp'
import { pictures, type ProductSlug } from '../covers/pictures.ts'

export type PublicFile = { name: string; mimeType: string; bytes: Buffer }

const SUFFIXES = ['cover', 'look-a', 'look-b', 'look-c']

/** Renders a product's cover and gallery as JPEG, 1600 × 1200, the cover first. */
export const drawPictures = (slug: ProductSlug): Promise<PublicFile[]> => {
  const { cover, gallery } = pictures[slug]
  return Promise.all(
    [cover, ...gallery].map(async (picture, index) => ({
      name: `${slug}-${SUFFIXES[index] ?? index}.jpg`,
      mimeType: 'image/jpeg',
      bytes: await sharp(Buffer.from(picture)).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer(),
    })),
  )
}
