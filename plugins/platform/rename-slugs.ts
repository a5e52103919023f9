import type { Block, CollectionConfig, Config, Field, GlobalConfig, Tab } from 'payload'

/** The shop's own name of a collection or global → the site's. */
export type Slugs = ReadonlyMap<string, string>

const mark = 'dukaSlug'

type Marked = Pick<CollectionConfig | GlobalConfig, 'custom' | 'slug'>

/** What a collection or global of ours is called in our code, whatever the site calls it; undefined for the site's own. */
export const ownName = ({ custom }: Pick<Marked, 'custom'>): string | undefined => {
  const name: unknown = custom?.[mark]
  return typeof name === 'string' ? name : undefined
}

/** Notes which of ours it is, so that it can be told from the site's own after it was renamed. */
export const asOurs = <E extends Marked>(entity: E): E => ({
  ...entity,
  custom: { ...entity.custom, [mark]: entity.slug },
})

const renamedIn = (slugs: Slugs) => {
  const nameOf = (slug: string): string => slugs.get(slug) ?? slug
  const block = (given: Block): Block => ({ ...given, fields: given.fields.map(field) })
  const tab = (given: Tab): Tab => ({ ...given, fields: given.fields.map(field) })
  const targets = <T extends string[] | string>(to: T): T =>
    (Array.isArray(to) ? to.map(nameOf) : nameOf(to)) as T
  const field = (given: Field): Field => {
    if (given.type === 'tabs') return { ...given, tabs: given.tabs.map(tab) }
    if (given.type === 'blocks') return { ...given, blocks: given.blocks.map(block) }
    if (given.type === 'join') return { ...given, collection: targets(given.collection) }
    if (given.type === 'relationship' || given.type === 'upload') {
      return { ...given, relationTo: targets(given.relationTo) } as Field
    }
    return 'fields' in given ? { ...given, fields: given.fields.map(field) } : given
  }
  return { field, nameOf }
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
