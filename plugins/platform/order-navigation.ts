import type { CollectionConfig, Config } from 'payload'
import { adminGroup } from './admin-groups.ts'

/** What a shopkeeper asks for most comes first. */
const order: unknown[] = [
  adminGroup.sales,
  adminGroup.catalog,
  adminGroup.access,
  adminGroup.people,
  adminGroup.system,
]

const placeOf = (collection: CollectionConfig): number => {
  const place = order.indexOf(collection.admin?.group)
  return place === -1 ? order.length : place
}

/**
 * The panel shows its groups in the order in which their first collection stands in the config. A last plugin of
 * the site, for those who want ours in this order; collections of other groups follow.
 */
export const orderNavigation = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).toSorted((a, b) => placeOf(a) - placeOf(b)),
})
