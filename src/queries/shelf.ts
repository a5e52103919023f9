import 'server-only'

import type { Where } from 'payload'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { cached } from './cached.ts'
import { type CardPage, productCards } from './product-cards.ts'

/** Products on one page of a list. */
const shelfSize = 12

export type ShelfQuery = { category?: string; query?: string; page: number }

const inText = (word: string): Where => ({
  or: [
    { title: { like: word } },
    { summary: { like: word } },
    { 'category.name': { like: word } },
    { 'tags.name': { like: word } },
  ],
})

/** Anything that a visitor asks for: each word of the query must be found somewhere. Never cached. */
export const shelf = (locale: Locale, { category, query, page }: ShelfQuery): Promise<CardPage> => {
  const words = (query ?? '').split(/\s+/).filter(Boolean).slice(0, 6)
  const inCategory: Where[] = category ? [{ 'category.slug': { equals: category } }] : []
  return productCards(locale, {
    where: { and: [...inCategory, ...words.map(inText)] },
    limit: shelfSize,
    page,
  })
}

/** The first page of everything, or of one category. */
export const cachedShelf = cached('shelf', (locale: Locale, category: string | null) =>
  shelf(locale, { category: category ?? undefined, page: 1 }),
)
