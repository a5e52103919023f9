/** What search knows of a product, in every language that it is written in. */
export type SearchText = {
  slug: string
  category?: string
  title: string[]
  /** Names of the category and the tags. */
  terms: string[]
  summary: string[]
}

/** More than these say nothing that the first did not. */
const mostWords = 6

/** From this length on a final "s" may be an English plural. */
const pluralLength = 4

/**
 * A text as search compares it: lower case, without accents and marks, and "ph" as Swahili spells it, so that "foto"
 * and "photo" are one word.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]+/gu, '')
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A text with all that search compares made ready once, and not for each query. */
export const readied = (text: SearchText): SearchText => ({
  ...text,
  title: text.title.map(folded),
  terms: text.terms.map(folded),
  summary: text.summary.map(folded),
})

/** The words of a query; none when it has no letter and no figure. */
export const wordsOf = (query: string): string[] =>
  folded(query)
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => (word.length >= pluralLength ? word.replace(/s$/, '') : word))

const points = { titleStart: 8, title: 5, terms: 3, summary: 1 }

const has = (texts: string[], word: string): boolean => texts.some((text) => text.includes(word))

const pointsOf = ({ title, terms, summary }: SearchText, word: string): number => {
  // A blank stands before each word of a folded text but the first.
  if (title.some((text) => ` ${text}`.includes(` ${word}`))) return points.titleStart
  if (has(title, word)) return points.title
  if (has(terms, word)) return points.terms
  return has(summary, word) ? points.summary : 0
}

/** How well a product answers; 0 when one of the words is nowhere in it. */
const rank = (text: SearchText, words: string[]): number => {
  const each = words.map((word) => pointsOf(text, word))
  return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one, 0)
}

/**
 * Those that answer, the best first; alike, they stay in their order.
 * @param texts as `readied` gives them
 */
export const ranked = (texts: SearchText[], words: string[]): SearchText[] =>
  texts
    .map((text) => ({ text, rank: rank(text, words) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ text }) => text)
