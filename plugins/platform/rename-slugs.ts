import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { everyFieldIn } from './every-field.ts'

/** The shop's own name of a collection or global → the site's. */
export type Slugs = ReadonlyMap<string, string>

const mark = 'dukaSlug'

type Marked = Pick<CollectionConfig | GlobalConfig, 'admin' | 'custom' | 'fields' | 'slug'>

/** What a collection or global of ours is called in our code, whatever the site calls it; undefined for the site's own. */
export const ownName = ({ custom }: Pick<Marked, 'custom'>): string | undefined => {
  const name: unknown = custom?.[mark]
  return typeof name === 'string' ? name : undefined
}

/** Notes which of ours it is, so that it can be told from the site's own after it was renamed. */
export const asOurs = <E extends Marked>(entity: E): E => ({
  ...entity,
  custom: { ...entity.custom, [mark]: entity.slug },
  // The panel in the browser gets no other part of the config than this one.
  admin: { ...entity.admin, custom: { ...entity.admin?.custom, [mark]: entity.slug } },
  fields: entity.fields.map(marked),
})

const target = 'dukaTarget'

/** Notes where a relationship of ours leads: those that a site adds lead to what the site says. */
const noteTarget = (field: Field): Field => {
  if (field.type === 'join') return { ...field, custom: { ...field.custom, [target]: field.collection } }
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  return { ...field, custom: { ...field.custom, [target]: field.relationTo } }
}

const marked = (field: Field): Field => everyFieldIn(noteTarget(field), noteTarget)

const renamedIn = (slugs: Slugs) => {
  const nameOf = (slug: string): string => slugs.get(slug) ?? slug
  const rename = (field: Field): Field => {
    const noted: unknown = 'custom' in field ? field.custom?.[target] : undefined
    if (typeof noted !== 'string' && !Array.isArray(noted)) return field
    const to = Array.isArray(noted) ? noted.map(String).map(nameOf) : nameOf(noted)
    return { ...field, [field.type === 'join' ? 'collection' : 'relationTo']: to }
  }
  return { field: (given: Field): Field => everyFieldIn(rename(given), rename), nameOf }
}

/**
 * Gives what is ours the names that the site chose, and points our relationships at them. Safe to run again: it is, as
 * each plugin joins, since the order in which a site lists them does not matter.
 */
export const renameSlugs = (config: Config, slugs: Slugs): Config => {
  if (slugs.size === 0) return config
  const { field, nameOf } = renamedIn(slugs)
  const rename = <E extends CollectionConfig | GlobalConfig>(entity: E): E => {
    const own = ownName(entity)
    if (own === undefined) return entity
    return { ...entity, slug: nameOf(own), fields: entity.fields.map(field) }
  }
  return {
    ...config,
    collections: (config.collections ?? []).map(rename),
    globals: (config.globals ?? []).map(rename),
  }
}
