import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import type { OfferView } from '../models/offer-view.ts'
import { Price } from '../primitives/price.tsx'
import { LicenseTerms } from './license-terms.tsx'
import { OfferFields } from './offer-fields.tsx'

type Props = { offer: OfferView; isChosen: boolean }

/** One way to buy, as a radio button with its price; its terms and fields unfold when it is chosen. */
export const OfferCard = ({ offer, isChosen }: Props) => {
  const note = useOfferNote(offer)
  return (
    <div className="radio-card rounded-field border-[1.5px] border-control bg-base-100">
      <label className="flex min-h-15 cursor-pointer items-center gap-3.5 px-4 py-3 has-disabled:cursor-not-allowed has-disabled:text-muted">
        <input
          className="size-5 shrink-0"
          defaultChecked={isChosen}
          disabled={offer.soldOut}
          name="offer"
          required
          type="radio"
          value={offer.id}
        />
        <span className="grid flex-1">
          <span className="font-semibold">{offer.name}</span>
          {note && <span className="text-xs text-muted">{note}</span>}
        </span>
        <span className="text-right font-semibold">
          <OfferPrice offer={offer} />
        </span>
      </label>
      <div className="when-chosen border-t border-line px-4 py-4">
        <div className="flex flex-col gap-4">
          <LicenseTerms isShort offer={offer} />
          <OfferFields offer={offer} />
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
    ...(offer.price.pricing === 'pay-what-you-want' ? [t('price.payWhatYouWantShort')] : []),
  ].join(', ')
}

/** Short, since it stands beside the name: an open price is told by its least. */
const OfferPrice = ({ offer }: { offer: OfferView }) => {
  const t = useTranslations()
  const least = formatMoney(offer.price, useLocale())
  if (offer.soldOut) return t('product.soldOut')
  if (offer.price.pricing !== 'pay-what-you-want') return <Price price={offer.price} />
  return offer.price.amountMinor > 0 ? t('price.from', { price: least }) : t('price.free')
}
