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

/** Within a group these come first, in this order; then whatever else is in it. */
const leading = ['orders', 'products', 'offers', 'releases', 'product-files', 'licenses', 'customers']

const rankOf = ({ slug }: CollectionConfig): number => {
  const rank = leading.indexOf(slug)
  return rank === -1 ? leading.length : rank
}

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
  collections: (config.collections ?? []).toSorted(
    (a, b) => placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b),
  ),
})
