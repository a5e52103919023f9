import type { ReactNode } from 'react'

import type { OfferView, PriceView } from '../models/offer-view.ts'
import { pricesShown } from './prices-shown.ts'

type Props = { offer: OfferView; currencies: string[]; children: (price: PriceView) => ReactNode }

/** The offer's price in each currency that can be chosen; the form shows that of the chosen one. */
export const ShownPrices = ({ offer, currencies, children }: Props) =>
  pricesShown(offer, currencies).map(({ price, shownIn }) => (
    <span className="block" data-in={shownIn} key={price.currency}>
      {children(price)}
    </span>
  ))
