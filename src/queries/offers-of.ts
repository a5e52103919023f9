import 'server-only'

import type { Id } from '../../plugins/kernel/id.ts'
import { idOf } from '../../plugins/kernel/id.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import type { OfferView } from '../ui/models/offer-view.ts'
import { shop } from './shop.ts'
import { shopPayload } from './shop-payload.ts'
import { byPrice, toOfferView } from './to-offer-view.ts'

const takenOf = async (offerIds: Id[]): Promise<Map<string, number>> => {
  if (offerIds.length === 0) return new Map()
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'offer-counters',
    where: { offer: { in: offerIds } },
    depth: 0,
    pagination: false,
    select: { offer: true, taken: true },
    // overrideAccess: the counters are closed to everybody; the page says no more of them than "sold out".
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [String(idOf(row.offer)), row.taken]))
}

/** The offers that are for sale, by the id of their product, the cheapest first. */
export const offersOf = async (productIds: Id[], locale: Locale): Promise<Map<string, OfferView[]>> => {
  if (productIds.length === 0) return new Map()
  const [payload, { currency }] = await Promise.all([shopPayload(), shop(locale)])
  const { docs } = await payload.find({
    collection: 'offers',
    where: { and: [{ product: { in: productIds } }, { status: { equals: 'active' } }] },
    depth: 0,
    locale,
    fallbackLocale: 'en',
    pagination: false,
    overrideAccess: false,
  })
  const limited = docs.filter((offer) => typeof offer.stockLimit === 'number').map((offer) => offer.id)
  const taken = await takenOf(limited)
  const found = new Map<string, OfferView[]>()
  for (const offer of docs) {
    const view = toOfferView(offer, currency, taken.get(String(offer.id)))
    const key = String(idOf(offer.product))
    if (view) found.set(key, [...(found.get(key) ?? []), view].sort(byPrice(currency)))
  }
  return found
}
