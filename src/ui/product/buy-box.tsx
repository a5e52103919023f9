import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { OfferView } from '../models/offer-view.ts'
import { Icon } from '../primitives/icon.tsx'
import { Notice } from '../primitives/notice.tsx'
import { Price } from '../primitives/price.tsx'
import { LicenseTerms } from './license-terms.tsx'
import { OfferCard } from './offer-card.tsx'
import { OfferFields } from './offer-fields.tsx'

/** The choice of an offer. An ordinary form that leads to the checkout. */
export const BuyBox = ({ offers }: { offers: OfferView[] }) => {
  const t = useTranslations('product')
  const locale = useLocale()
  const open = offers.filter((offer) => !offer.soldOut)
  if (open.length === 0)
    return (
      <Notice
        icon="clock"
        isLive={false}
        title={offers.length > 0 ? t('soldOut') : t('notForSale')}
        tone="info"
      >
        {t('notForSaleText')}
      </Notice>
    )
  return (
    <form action={localeHref(locale, '/checkout')} method="get">
      {offers.length === 1 && open[0] ? (
        <SingleOffer offer={open[0]} />
      ) : (
        <OfferChoice first={open[0]} offers={offers} />
      )}
      <button className="btn btn-primary btn-lg btn-block mt-5" type="submit">
        {open.every((offer) => offer.price.pricing === 'free') ? t('getFree') : t('buy')}
      </button>
      <ul className="mt-5 space-y-1.5 text-sm text-muted">
        {([1, 2, 3] as const).map((point) => (
          <li className="flex gap-2" key={point}>
            <Icon className="mt-0.5 size-4.5" name="check" />
            {t(`reassure${point}`)}
          </li>
        ))}
      </ul>
    </form>
  )
}

const SingleOffer = ({ offer }: { offer: OfferView }) => (
  <div className="space-y-5">
    <input name="offer" type="hidden" value={offer.id} />
    <p className="font-display text-2xl">
      <Price price={offer.price} />
    </p>
    <OfferFields offer={offer} />
    <LicenseTerms isShort offer={offer} />
  </div>
)

const OfferChoice = ({ offers, first }: { offers: OfferView[]; first?: OfferView }) => {
  const t = useTranslations('product')
  return (
    <fieldset>
      <legend className="mb-3 font-semibold">{t('choose')}</legend>
      <div className="space-y-3">
        {offers.map((offer) => (
          <OfferCard isChosen={offer.id === first?.id} key={offer.id} offer={offer} />
        ))}
      </div>
    </fieldset>
  )
}
