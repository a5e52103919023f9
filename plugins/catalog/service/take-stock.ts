import { fail, ok } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import type { CatalogService } from '../contract.ts'

/** One conditional update takes the units: however many buyers there are, never more than the limit. */
export const takeStock: CatalogService['takeStock'] = async ({ payload, tx }, offer, quantity) => {
  if (offer.stockLimit === null) return ok(null)
  const { doc } = await tx.insertOnce('offer-counters', { offer: offer.offerId }, { taken: 0 })
  if (isGuardOff(payload, 'catalog.stock')) {
    if (doc.taken + quantity > offer.stockLimit) return fail('OFFER_SOLD_OUT')
    await tx.set('offer-counters', doc.id, { taken: doc.taken + quantity })
    return ok(null)
  }
  const taken = await tx.claim('offer-counters', {
    id: doc.id,
    and: { taken: { less_than_equal: offer.stockLimit - quantity } },
    change: { taken: { $inc: quantity } },
  })
  return taken ? ok(null) : fail('OFFER_SOLD_OUT')
}

export const returnStock: CatalogService['returnStock'] = async ({ tx }, offerId, quantity) => {
  const counter = await tx.find('offer-counters', { offer: { equals: offerId } })
  if (!counter) return
  await tx.claim('offer-counters', {
    id: counter.id,
    and: { taken: { greater_than_equal: quantity } },
    change: { taken: { $inc: -quantity } },
  })
}
