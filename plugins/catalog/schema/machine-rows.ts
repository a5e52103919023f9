import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

const counter = (name: string) => ({ name, type: 'number' as const, required: true, defaultValue: 0 })

/** Counts of a product. Apart from the product, because saving a form writes the whole row back. */
export const productStats: CollectionConfig = {
  slug: 'product-stats',
  admin: { hidden: true },
  access: machineAccess('catalog.read'),
  fields: [
    { name: 'product', type: 'relationship', relationTo: 'products', required: true, unique: true },
    counter('views'),
    counter('purchases'),
    counter('downloads'),
  ],
}

/** How many units of an offer with a stock limit are taken, by paid orders and by pending ones. */
export const offerCounters: CollectionConfig = {
  slug: 'offer-counters',
  admin: { hidden: true },
  access: machineAccess('catalog.read'),
  fields: [
    { name: 'offer', type: 'relationship', relationTo: 'offers', required: true, unique: true },
    counter('taken'),
  ],
}
