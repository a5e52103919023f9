import 'server-only'

import type { Where } from 'payload'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { ProductCardView } from '../ui/models/product-view.ts'
import { cached } from './cached.ts'
import { type CardPage, productCards } from './product-cards.ts'
import { searchIndex } from './search-index.ts'
import { ranked, wordsOf } from './search-words.ts'

/** Products on one page of a list. */
const shelfSize = 12

export type ShelfQuery = { category?: string; query?: string; page: number }

const cardsOf = async (locale: Locale, slugs: string[]): Promise<ProductCardView[]> => {
  if (slugs.length === 0) return []
  return (await productCards(locale, { where: { slug: { in: slugs } }, limit: shelfSize })).products
}

/** What the words of a query find, the best first. */
const searched = async (locale: Locale, query: string, asked: ShelfQuery): Promise<CardPage> => {
  const words = wordsOf(query)
  const index = words.length > 0 ? await searchIndex() : []
  const found = ranked(index, words).filter(({ category }) => !asked.category || category === asked.category)
  const start = (asked.page - 1) * shelfSize
  const slugs = found.slice(start, start + shelfSize).map(({ slug }) => slug)
  const shown = await cardsOf(locale, slugs)
  return {
    products: shown.toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug)),
    total: found.length,
    page: asked.page,
    pages: Math.max(1, Math.ceil(found.length / shelfSize)),
  }
}

/** Anything that a visitor asks for. The cards are never cached; the words that a search looks through are. */
export const shelf = async (locale: Locale, asked: ShelfQuery): Promise<CardPage> => {
  if (asked.query) return searched(locale, asked.query, asked)
  const where: Where = asked.category ? { 'category.slug': { equals: asked.category } } : {}
  const found = await productCards(locale, { where, limit: shelfSize, page: asked.page })
  if (found.products.length > 0 || asked.page === 1) return found
  // Of a page past the end the database does not say how many there are, when it had to look at another table.
  const { total, pages } = await productCards(locale, { where, limit: 1 })
  return { products: [], total, page: asked.page, pages: Math.max(1, Math.ceil(pages / shelfSize)) }
}

/** The first page of everything, or of one category. */
export const cachedShelf = cached('shelf', (locale: Locale, category: string | null) =>
  shelf(locale, { category: category ?? undefined, page: 1 }),
)
