import { useLocale, useTranslations } from 'next-intl'

import { Segment } from '../primitives/segment.tsx'

/** While one currency is chosen, what belongs to the others is hidden. Without `:has`, all of it shows. */
const ruleFor = (currency: string): string =>
  `.buy:has([value=${currency}]:checked) [data-in]:not([data-in~=${currency}]){display:none}`

/** In which currency the buyer pays: prices and fields of the form follow, without a script. */
export const CurrencyChoice = ({ currencies }: { currencies: string[] }) => {
  const t = useTranslations('product')
  const names = new Intl.DisplayNames(useLocale(), { type: 'currency' })
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 font-semibold">{t('currency')}</legend>
      <style dangerouslySetInnerHTML={{ __html: currencies.map(ruleFor).join('') }} />
      <div className="segments">
        {currencies.map((currency, index) => (
          <Segment isChosen={index === 0} key={currency} name="currency" value={currency}>
            {names.of(currency) ?? currency}
          </Segment>
        ))}
      </div>
    </fieldset>
  )
}
