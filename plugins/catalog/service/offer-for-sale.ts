import type { CatalogService, OfferSnapshot } from '../contract.ts'
import { idOf, type Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isPublished } from '../../platform/has-drafts.ts'
import { slugOf } from '../../platform/registry.ts'
import { newestVersion } from '../../kernel/newest-version.ts'
import { publishedReleases } from './published-releases.ts'

const readOffer = async (
  ctx: TxCtx,
  offerId: Id,
  locale: Locale,
  isForSale: boolean,
): Promise<Result<OfferSnapshot>> => {
  const { payload, req } = ctx
  const offer = await payload.findByID({
    collection: slugOf(payload, 'offers'),
    id: offerId,
    locale,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!offer || (isForSale && offer.status !== 'active')) return fail('OFFER_NOT_FOR_SALE')
  const productId = idOf(offer.product)
  const product = await payload.findByID({
    collection: slugOf(payload, 'products'),
    id: productId,
    locale,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!product || (isForSale && !isPublished(payload, 'products', product))) return fail('OFFER_NOT_FOR_SALE')
  const published = await publishedReleases(ctx, productId)
  const newest = newestVersion(published.filter(({ channel }) => channel === 'stable'))
  if (!newest?.fileIds.length) return fail('NOT_RELEASED_YET')
  const snapshot: OfferSnapshot = {
    offerId: offer.id,
    productId,
    productSlug: product.slug,
    releaseId: newest.releaseId,
    title: product.title,
    offerName: offer.name,
    licenseType: offer.licenseType,
    pricing: offer.pricing,
    prices: (offer.prices ?? []).map((price) => ({
      currency: price.currency,
      amountMinor: price.amountMinor,
      suggestedMinor: price.suggestedMinor ?? null,
    })),
    seats: offer.seats,
    validityDays: offer.validityDays ?? null,
    updateDays: offer.updateDays ?? null,
    downloadCap: offer.downloadCap ?? null,
    maxQuantity: offer.maxQuantity,
    stockLimit: offer.stockLimit ?? null,
  }
  return ok(snapshot)
}

/** Reads an offer as it stands now, with the texts in the buyer's language. The only source of a price. */
export const offerForSale: CatalogService['offerForSale'] = (ctx, offerId, locale) =>
  readOffer(ctx, offerId, locale, true)

/** The same for what staff give: customers of former days have terms that nobody can buy any more. */
export const offerToGive: CatalogService['offerToGive'] = (ctx, offerId, locale) =>
  readOffer(ctx, offerId, locale, false)
