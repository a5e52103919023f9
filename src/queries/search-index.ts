import 'server-only'

import { randomUUID } from 'node:crypto'

import { type Locale, locales } from '../../plugins/kernel/locale.ts'
import { cached } from './cached.ts'
import { shelfOrder } from './product-cards.ts'
import { readied, type SearchText } from './search-words.ts'
import { shopPayload } from './shop-payload.ts'

/** Few enough to stay below the 2 MB that one entry of the cache may have. */
const chunkSize = 400

/** What is further back on the shelf than 400 times this is not searched. */
const mostChunks = 25

type Chunk = { texts: SearchText[]; chunks: number }

const nameOf = (term: unknown): string[] =>
  typeof term === 'object' && term !== null && 'name' in term && typeof term.name === 'string'
    ? [term.name]
    : []

/** A part of the shelf in one language, in the order of the shelf. */
const chunkOf = cached('search-index', async (locale: Locale, chunk: number): Promise<Chunk> => {
  const payload = await shopPayload()
  const { docs, totalPages } = await payload.find({
    collection: 'products',
    where: { _status: { equals: 'published' } },
    sort: shelfOrder,
    limit: chunkSize,
    page: chunk,
    depth: 1,
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
    select: { slug: true, title: true, summary: true, category: true, tags: true },
  })
  const texts = docs.map(({ slug, title, summary, category, tags }) =>
    readied({
      slug,
      category: typeof category === 'object' ? category?.slug : undefined,
      title: [title],
      summary: [summary],
      terms: [category, ...(tags ?? [])].flatMap(nameOf),
    }),
  )
  return { texts, chunks: Math.min(totalPages, mostChunks) }
})

const inLanguage = async (locale: Locale): Promise<SearchText[]> => {
  const first = await chunkOf(locale, 1)
  const others = Array.from({ length: first.chunks - 1 }, (_, index) => chunkOf(locale, index + 2))
  return [first, ...(await Promise.all(others))].flatMap(({ texts }) => texts)
}

const inAllLanguages = async (): Promise<SearchText[]> => {
  const found = new Map<string, SearchText>()
  for (const text of (await Promise.all(locales.map(inLanguage))).flat()) {
    const known = found.get(text.slug)
    found.set(text.slug, {
      ...text,
      title: [...(known?.title ?? []), ...text.title],
      summary: [...(known?.summary ?? []), ...text.summary],
      terms: [...(known?.terms ?? []), ...text.terms],
    })
  }
  return [...found.values()]
}

/** Another one as soon as the index is another: the cache reads its entries from text each time, and this one is short. */
const editionOf = cached('search-edition', () => Promise.resolve(randomUUID()))

let kept: { edition: string; index: Promise<SearchText[]> } | undefined

/** Every published product's words in all languages: who searches need not guess in which the creator wrote. */
export const searchIndex = async (): Promise<SearchText[]> => {
  const edition = await editionOf()
  if (kept?.edition !== edition) kept = { edition, index: inAllLanguages() }
  const { index } = kept
  try {
    return await index
  } catch (error) {
    kept = undefined
    throw error
  }
}
