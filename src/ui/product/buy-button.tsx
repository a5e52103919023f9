import { useTranslations } from 'next-intl'

type Props = { /** How many of the offers cost nothing. */ howMany: 'all' | 'none' | 'some' }

/** The button, and what the buyer can count on. Where some offers are free, its words follow the choice. */
export const BuyButton = ({ howMany }: Props) => {
  const t = useTranslations('product')
  const words = (paid: string, free: string) => {
    if (howMany !== 'some') return howMany === 'all' ? free : paid
    return (
      <>
        <span className="when-paid">{paid}</span>
        <span className="when-free">{free}</span>
      </>
    )
  }
  const points = [words(t('reassure1'), t('reassure1Free')), t('reassure2'), t('reassure3')]
  return (
    <>
      <button className="btn btn-primary btn-lg btn-block mt-5" type="submit">
        {words(t('buy'), t('getFree'))}
      </button>
      <ul className="mt-5 space-y-1.5 text-sm text-muted">
        {points.map((point, index) => (
          <li className="point" key={index}>
            {point}
          </li>
        ))}
      </ul>
    </>
  )
}
