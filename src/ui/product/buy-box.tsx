import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { isFree } from '../models/is-free.ts'
import type { OfferView } from '../models/offer-view.ts'
import { BuyButton } from './buy-button.tsx'
import { ChosenBefore } from './chosen-before.tsx'
import { CurrencyChoice } from './currency-choice.tsx'
import { LicenseTerms } from './license-terms.tsx'
import { NotForSale } from './not-for-sale.tsx'
import { OfferCard } from './offer-card.tsx'
import { OfferFields } from './offer-fields.tsx'
import { currenciesOf } from './prices-shown.ts'
import { ShownPrices } from './shown-prices.tsx'
import { Price } from '../primitives/price.tsx'

type Props = { offers: OfferView[]; isReleased: boolean }

/** The choice of an offer. An ordinary form that leads to the checkout; what it sends is read and answered there. */
export const BuyBox = ({ offers, isReleased }: Props) => {
  const locale = useLocale()
  const open = offers.filter((offer) => !offer.soldOut)
  const [first] = open
  if (!first || !isReleased) return <NotForSale isReleased={isReleased} offers={offers} />
  const currencies = currenciesOf(open)
  const free = open.filter(({ price }) => isFree(price)).length
  return (
    <form action={localeHref(locale, '/checkout')} className="buy" method="get" noValidate>
      <ChosenBefore />
      {currencies.length > 1 && <CurrencyChoice currencies={currencies} />}
      {offers.length === 1 ? (
        <SingleOffer currencies={currencies} offer={first} />
      ) : (
        <OfferChoice currencies={currencies} first={first} offers={offers} />
      )}
      <BuyButton howMany={free === 0 ? 'none' : free === open.length ? 'all' : 'some'} />
    </form>
  )
}

type Part = { currencies: string[] }

const SingleOffer = ({ offer, currencies }: Part & { offer: OfferView }) => (
  <div className="space-y-5">
    <input name="offer" type="hidden" value={offer.id} />
    <p className="font-display text-2xl">
      <ShownPrices currencies={currencies} offer={offer}>
        {(price) => <Price price={price} />}
      </ShownPrices>
    </p>
    <OfferFields currencies={currencies} offer={offer} />
    <LicenseTerms isShort offer={offer} />
  </div>
)

const OfferChoice = ({ offers, first, currencies }: Part & { offers: OfferView[]; first: OfferView }) => {
  const t = useTranslations('product')
  return (
    <fieldset>
      <legend className="mb-3 font-semibold">{t('choose')}</legend>
      <div className="space-y-3">
        {offers.map((offer) => (
          <OfferCard currencies={currencies} isChosen={offer.id === first.id} key={offer.id} offer={offer} />
        ))}
      </div>
    </fieldset>
  )
}
