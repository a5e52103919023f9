import type { OfferView, PriceView } from '../models/offer-view.ts'
import { AmountField } from './amount-field.tsx'
import { firstAmount } from './amount-problem.ts'
import { pricesShown } from './prices-shown.ts'
import { QuantityField } from './quantity-field.tsx'
import { useAmountTexts } from './use-amount-texts.ts'

type Props = {
  offer: OfferView
  /** Those that the form lets choose. */
  currencies: string[]
}

/** What else an offer asks for before it can be bought, if anything. */
export const OfferFields = ({ offer, currencies }: Props) => (
  <div className="flex flex-col gap-4 empty:hidden">
    {pricesShown(offer, currencies)
      .filter(({ price }) => price.pricing === 'pay-what-you-want')
      .map(({ price, shownIn }) => (
        <div data-in={shownIn} key={price.currency}>
          <OfferAmount offer={offer} price={price} />
        </div>
      ))}
    {offer.maxQuantity > 1 && (
      <QuantityField id={`quantity-${offer.id}`} maximum={offer.maxQuantity} name={`quantity-${offer.id}`} />
    )}
  </div>
)

/** Its name carries the offer and the currency that it belongs to: one form asks about all of them. */
const OfferAmount = ({ offer, price }: { offer: OfferView; price: PriceView }) => {
  const { amountMinor, currency } = price
  const id = `amount-${offer.id}-${currency}`
  return (
    <AmountField
      id={id}
      name={id}
      price={{ amountMinor, currency }}
      texts={useAmountTexts(price)}
      typed={firstAmount(price)}
    />
  )
}
