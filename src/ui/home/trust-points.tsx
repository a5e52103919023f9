import { useTranslations } from 'next-intl'

const points = [1, 2, 3] as const

export const TrustPoints = () => {
  const t = useTranslations('home')
  return (
    <ul className="wrap mt-16 grid gap-x-12 gap-y-8 sm:mt-20 md:grid-cols-3">
      {points.map((point) => (
        <li className="border-t-[1.5px] border-base-content pt-5" key={point}>
          <h3 className="text-lg">{t(`trust${point}`)}</h3>
          <p className="mt-1.5 text-sm text-muted">{t(`trust${point}Text`)}</p>
        </li>
      ))}
    </ul>
  )
}
