import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'

/** The shop's name with its mark, leading home. */
export const Logo = ({ name }: { name: string }) => {
  const t = useTranslations('shell')
  return (
    <a
      aria-label={t('home', { shop: name })}
      className="font-display inline-flex min-h-11 items-center gap-2.5 text-xl leading-none"
      href={localeHref(useLocale(), '/')}
    >
      <svg aria-hidden="true" className="size-8 shrink-0" viewBox="0 0 100 100">
        <rect fill="var(--color-accent)" height="100" rx="26" width="100" />
        <path
          d="M31 84C12 66 16 33 44 22c24-9 44 6 42 28-2 17-19 26-32 20-11-5-12-20-2-25 7-3 14 3 12 10 5-6 2-16-7-18-16-4-28 9-26 26 1 9 1 15 0 21Z"
          fill="var(--color-accent-content)"
        />
      </svg>
      <span>{name}</span>
    </a>
  )
}
