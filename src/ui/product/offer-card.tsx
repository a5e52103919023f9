import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import { isFree } from '../models/is-free.ts'
import type { OfferView, PriceView } from '../models/offer-view.ts'
import { Price } from '../primitives/price.tsx'
import { LicenseTerms } from './license-terms.tsx'
import { OfferFields } from './offer-fields.tsx'
import { ShownPrices } from './shown-prices.tsx'

type Props = {
  offer: OfferView
  isChosen: boolean
  /** Those that the form lets choose. */ currencies: string[]
}

/** One way to buy, as a radio button with its price; its terms and fields unfold when it is chosen. */
export const OfferCard = ({ offer, isChosen, currencies }: Props) => {
  const note = useOfferNote(offer)
  const soldOut = useTranslations('product')('soldOut')
  return (
    <div className="radio-card rounded-field border-[1.5px] border-control bg-base-100">
      <label className="flex min-h-15 cursor-pointer items-center gap-3.5 px-4 py-3 has-disabled:cursor-not-allowed has-disabled:text-muted">
        <input
          className="size-5 shrink-0"
          data-free={isFree(offer.price) || undefined}
          defaultChecked={isChosen}
          disabled={offer.soldOut}
          name="offer"
          type="radio"
          value={offer.id}
        />
        <span className="grid flex-1">
          <span className="font-semibold">{offer.name}</span>
          {note && <span className="text-xs text-muted">{note}</span>}
        </span>
        <span className="text-right font-semibold">
          {offer.soldOut ? (
            soldOut
          ) : (
            <ShownPrices currencies={currencies} offer={offer}>
              {(price) => <OfferPrice price={price} />}
            </ShownPrices>
          )}
        </span>
      </label>
      <div className="when-chosen border-t border-line px-4 py-4">
        <div className="flex flex-col gap-4">
          <LicenseTerms isShort offer={offer} />
          <OfferFields currencies={currencies} offer={offer} />
        </div>
      </div>
    </div>
  )
}

/** What the name does not say already: the license, its seats, that the price is open. */
const useOfferNote = (offer: OfferView): string => {
  const t = useTranslations()
  const license = t(`license.${offer.licenseType}`)
  const isNamed = offer.name.toLowerCase().startsWith(license.toLowerCase())
  return [
    ...(isNamed ? [] : [license]),
    ...(offer.licenseType === 'team' ? [t('license.seats', { seats: offer.seats })] : []),
    ...(offer.price.pricing === 'pay-what-you-want' && offer.price.amountMinor > 0
      ? [t('price.payWhatYouWantShort')]
      : []),
  ].join(', ')
}

/** Short, since it stands beside the name: an open price is told by its least. */
const OfferPrice = ({ price }: { price: PriceView }) => {
  const t = useTranslations('price')
  const least = formatMoney(price, useLocale())
  if (price.pricing !== 'pay-what-you-want') return <Price price={price} />
  return price.amountMinor > 0 ? t('from', { price: least }) : t('payWhatYouWantShort')
}
