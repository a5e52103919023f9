import { useTranslations } from 'next-intl'

import type { OfferView } from '../models/offer-view.ts'
import { Notice } from '../primitives/notice.tsx'
import { Price } from '../primitives/price.tsx'

type Props = { offers: OfferView[]; isReleased: boolean }

/** In place of the form: why there is nothing to buy, and what it will cost where that is known. */
export const NotForSale = ({ offers, isReleased }: Props) => {
  const t = useTranslations('product')
  const reason = offers.length === 0 ? 'notForSale' : isReleased ? 'soldOut' : 'notYet'
  return (
    <>
      {reason === 'notYet' && (
        <ul className="mb-5 divide-y divide-line border-y border-line">
          {offers.map((offer) => (
            <li className="flex justify-between gap-4 py-3" key={offer.id}>
              <span>{offer.name}</span>
              <Price className="font-semibold" price={offer.price} />
            </li>
          ))}
        </ul>
      )}
      <Notice icon="clock" isLive={false} title={t(reason)} tone="info">
        {t(`${reason}Text`)}
      </Notice>
    </>
  )
}
