import type { Payload } from 'payload'
import { demoFiles } from '../demo-files.ts'
import type { DemoProduct } from '../demo-product.ts'
import { toLexical } from '../lexical.ts'
import { drawPictures } from './draw-pictures.ts'
import { seedFiles } from './seed-files.ts'
import { seedMedia } from './seed-media.ts'
import { seedOffers } from './seed-offers.ts'
import { seedReleases } from './seed-releases.ts'

/** Ids by slug. */
export type Terms = { categories: ReadonlyMap<string, number>; tags: ReadonlyMap<string, number> }

/** Ids; the cover is the first picture. */
type Media = { pictures: number[]; sounds: number[] }

type Locale = 'en' | 'sw'

const META_DESCRIPTION_LENGTH = 165

const shortened = (text: string): string =>
  text.length <= META_DESCRIPTION_LENGTH
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', META_DESCRIPTION_LENGTH - 1)).replace(/[.,:;]$/, '')}…`

const texts = (product: DemoProduct, locale: Locale) => ({
  title: product.title[locale],
  summary: product.summary[locale],
  description: toLexical(product.description[locale]),
  documentation: toLexical(product.documentation[locale]),
  meta: { description: shortened(product.summary[locale]) },
})

async function seedMediaOf(payload: Payload, product: DemoProduct): Promise<Media> {
  const drawn = await drawPictures(product.slug)
  const pictures = drawn.map((picture, index) => {
    const alt = product.alt[index]
    if (!alt) throw new Error(`${product.slug} has a picture without an alternative text`)
    return seedMedia(payload, picture, alt)
  })
  const sounds = (product.sounds ?? []).map(({ name, title, make }) =>
    seedMedia(payload, { name, mimeType: 'audio/wav', bytes: Buffer.from(make()) }, title),
  )
  return { pictures: await Promise.all(pictures), sounds: await Promise.all(sounds) }
}

async function findProduct(payload: Payload, slug: string): Promise<number | undefined> {
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'products',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    pagination: false,
    draft: true,
    trash: true,
  })
  return found.docs[0]?.id
}

async function writeProduct(
  payload: Payload,
  product: DemoProduct,
  terms: Terms,
  { pictures, sounds }: Media,
): Promise<number> {
  const [thumbnail, ...gallery] = pictures
  const { meta, ...english } = texts(product, 'en')
  const data = {
    ...english,
    meta: { ...meta, image: thumbnail },
    slug: product.slug,
    category: terms.categories.get(product.category),
    tags: product.tags.flatMap((tag) => terms.tags.get(tag) ?? []),
    featured: product.isFeatured ?? false,
    thumbnail,
    gallery,
    previewFiles: sounds,
    _status: 'published' as const,
  }
  const known = await findProduct(payload, product.slug)
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const { id } =
    known === undefined
      ? await payload.create({ collection: 'products', locale: 'en', data, depth: 0 })
      : await payload.update({ collection: 'products', id: known, locale: 'en', data, depth: 0, trash: true })
  // overrideAccess: as above.
  await payload.update({
    collection: 'products',
    id,
    locale: 'sw',
    data: { ...texts(product, 'sw'), _status: 'published' },
    depth: 0,
    trash: true,
  })
  return id
}

/**
 * Makes one product with its pictures, files, offers and releases, or completes one that a run left half made: the
 * Swahili text of the newest release is written last, and a product that has it is left alone.
 */
export async function seedProduct(payload: Payload, product: DemoProduct, terms: Terms): Promise<void> {
  const made = await demoFiles[product.slug]()
  const [media, files] = await Promise.all([seedMediaOf(payload, product), seedFiles(payload, made)])
  const id = await writeProduct(payload, product, terms, media)
  await seedOffers(payload, id, product.offers)
  await seedReleases(payload, id, product.releases, files)
}
