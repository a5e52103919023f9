import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { everyFieldIn } from './every-field.ts'

/** The site's own words for ours: language → what is named → the word. */
type SiteWords = ReadonlyMap<string, Readonly<Record<string, unknown>>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const section = 'duka'

const siteWordsOf = (config: Pick<Config, 'i18n'>): SiteWords => {
  const languages: Record<string, unknown> = { ...config.i18n?.translations }
  const found = Object.entries(languages).flatMap(
    ([language, words]): [string, Record<string, unknown>][] => {
      const own = isRecord(words) ? words[section] : undefined
      return isRecord(own) ? [[language, own]] : []
    },
  )
  return new Map(found)
}

/** A label of ours, with the site's own word in each language that it has one in. */
const wordFor = (words: SiteWords, key: string, ours: unknown): unknown => {
  const theirs = [...words].flatMap(([language, own]) => {
    const word = own[key]
    return typeof word === 'string' && word !== '' ? [[language, word] as const] : []
  })
  if (theirs.length === 0) return ours
  const known = isRecord(ours) ? ours : typeof ours === 'string' ? { en: ours } : {}
  return { ...known, ...Object.fromEntries(theirs) }
}

const optionWord = (words: SiteWords, key: string, option: unknown): unknown =>
  isRecord(option) && typeof option.value === 'string'
    ? { ...option, label: wordFor(words, `${key}.${option.value}`, option.label) }
    : option

const inField = (words: SiteWords, slug: string) => {
  const change = (field: Field): Field => {
    if (!('name' in field) || typeof field.name !== 'string') return field
    const key = `${slug}.${field.name}`
    const label = wordFor(words, key, 'label' in field ? field.label : undefined)
    const admin: Record<string, unknown> = { ...field.admin }
    const description = wordFor(words, `${key}.description`, admin.description)
    return {
      ...field,
      ...Object.assign(
        {},
        label === undefined ? {} : { label },
        description === undefined ? {} : { admin: { ...admin, description } },
        'options' in field ? { options: field.options.map((each) => optionWord(words, key, each)) } : {},
      ),
    } as Field
  }
  return (field: Field): Field => everyFieldIn(change(field), change)
}

/**
 * A collection or global of ours in the site's own words. A site names them under `i18n.translations.<language>.duka`, by our
 * slug: `products.singular`, `products.plural`, `shop.label` of a global, `products.title` of a field at any depth,
 * `products.title.description`, `licenses.status.active` of an option. Its words win, also in languages that we do not speak.
 */
export const inSiteWords = <E extends CollectionConfig | GlobalConfig>(
  entity: E,
  config: Pick<Config, 'i18n'>,
): E => {
  const words = siteWordsOf(config)
  if (words.size === 0) return entity
  const { slug } = entity
  const named: Record<string, unknown> = { ...entity, fields: entity.fields.map(inField(words, slug)) }
  if ('labels' in entity && entity.labels) {
    const { singular, plural } = entity.labels
    named.labels = {
      singular: wordFor(words, `${slug}.singular`, singular),
      plural: wordFor(words, `${slug}.plural`, plural),
    }
  }
  if ('label' in entity) named.label = wordFor(words, `${slug}.label`, entity.label)
  return named as E
}
