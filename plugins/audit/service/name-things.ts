import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import { slugOf } from '../../platform/registry.ts'

/** Something that an entry names: what it is in the trail's own words. */
export interface Thing {
  /** A collection by our name for it, or `globals`. */
  type: string
  id: string
}

/** What people call things, where whoever asks may know it. The trail itself keeps ids. */
export interface Names {
  /** Null where it has no name, is gone, or is nothing for who asks. */
  titleOf(thing: Thing): string | null
  /** "Order DK-1042", "Order 17", or the bare type and id of what this site does not know. */
  nameOf(thing: Thing): string
}

const keyOf = ({ id, type }: Thing): string => `${type}:${id}`

/** A label of a config; null where only a function knows it. */
export const wordsOf = (label: unknown, locale: Locale): string | null => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const said: unknown = Reflect.get(label, locale) ?? Reflect.get(label, 'en')
  return typeof said === 'string' ? said : null
}

/** An id as this database would have it; others would be an error to it. */
const isId = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.defaultIDType === 'number' ? /^[1-9]\d{0,8}$/.test(id) : true

const titlesOf = async (
  req: PayloadRequest,
  { admin: { useAsTitle }, slug }: SanitizedCollectionConfig,
  ids: string[],
): Promise<[Id, string][]> => {
  if (!useAsTitle || useAsTitle === 'id' || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    select: { [useAsTitle]: true },
    limit: ids.length,
    depth: 0,
    pagination: false,
    // Who may see none of them learns no names, and gets the rest of the page.
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return docs.flatMap((doc) => {
    const title: unknown = Reflect.get(doc, useAsTitle)
    return typeof title === 'string' && title !== '' ? [[doc.id, title]] : []
  })
}

/** One question for each kind of thing, whatever the number of them. */
export const nameThings = async (
  req: PayloadRequest,
  things: readonly Thing[],
  locale: Locale,
): Promise<Names> => {
  const { payload } = req
  const titles = new Map<string, string>()
  const configOf = (type: string) =>
    payload.config.collections.find(({ slug }) => slug === slugOf(payload, type as CollectionSlug))
  for (const type of new Set(things.map((thing) => thing.type))) {
    const config = configOf(type)
    const ids = things.flatMap((thing) => (thing.type === type && isId(req, thing.id) ? [thing.id] : []))
    if (!config) continue
    for (const [id, title] of await titlesOf(req, config, [...new Set(ids)]))
      titles.set(keyOf({ type, id: String(id) }), title)
  }
  const titleOf = (thing: Thing) => titles.get(keyOf(thing)) ?? null
  const labelOf = ({ id, type }: Thing): string | null => {
    if (type !== 'globals') return wordsOf(configOf(type)?.labels.singular, locale)
    return wordsOf(payload.config.globals.find(({ slug }) => slug === id)?.label, locale)
  }
  return {
    titleOf,
    nameOf: (thing) => {
      const label = labelOf(thing)
      if (thing.type === 'globals') return label ?? thing.id
      return `${label ?? thing.type} ${titleOf(thing) ?? thing.id}`
    },
  }
}

/** `users:7` → a thing with a page of its own; null of a buyer's session, and of nobody. */
export const actorThing = (actorId: string | null | undefined): Thing | null => {
  const [, type, id] = /^([a-z][a-z0-9_-]*):([\w-]+)$/.exec(actorId ?? '') ?? []
  if (type === undefined || id === undefined || type === 'session') return null
  return { type, id }
}
