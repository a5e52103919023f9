import type { NewDoc } from '../../platform/tx.ts'
import type { OfferSnapshot } from '../../catalog/contract.ts'

/** The terms of an offer as they are at this moment: an order keeps them, whatever becomes of the offer. */
export const orderLineOf = (
  offer: OfferSnapshot,
  { quantity, unitAmountMinor }: { quantity: number; unitAmountMinor: number },
): NewDoc<'order-lines'> => ({
  ordinal: 0,
  product: offer.productId,
  offer: offer.offerId,
  release: offer.releaseId,
  title: offer.title,
  offerName: offer.offerName,
  licenseType: offer.licenseType,
  seats: offer.seats,
  validityDays: offer.validityDays,
  updateDays: offer.updateDays,
  downloadCap: offer.downloadCap,
  unitAmountMinor,
  quantity,
})
