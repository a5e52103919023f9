import { useTranslations } from 'next-intl'

import { KangaBand } from '../primitives/kanga-band.tsx'

const steps = [1, 2, 3] as const

/** What happens after the click: it is a sequence, so it is numbered. */
export const HowItWorks = () => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="how" className="mt-20 bg-neutral text-neutral-content sm:mt-28">
      <KangaBand className="text-secondary" />
      <div className="wrap py-16 sm:py-20">
        <h2 className="text-3xl" id="how">
          {t('how')}
        </h2>
        <ol className="mt-10 grid gap-10 md:grid-cols-3">
          {steps.map((step) => (
            <li className="grid grid-cols-[auto_1fr] gap-x-5 md:block" key={step}>
              <span aria-hidden="true" className="font-display text-4xl leading-none text-accent">
                {step}
              </span>
              <div className="md:mt-4">
                <h3 className="text-xl">{t(`step${step}`)}</h3>
                <p className="mt-2 max-w-[36ch] opacity-90">{t(`step${step}Text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
      <KangaBand className="text-secondary" />
    </section>
  )
}
