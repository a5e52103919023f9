import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'

type Props = { trail: { path: string; text: string }[] }

/** The way back up. The page itself is not in it, since its title follows right below. */
export const Breadcrumbs = ({ trail }: Props) => {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className="flex flex-wrap items-center text-sm text-muted">
        {trail.map((step, index) => (
          <li className="flex items-center" key={step.path}>
            {index > 0 && (
              <span aria-hidden="true" className="px-2 text-control">
                /
              </span>
            )}
            <a className="text-link inline-flex min-h-11 items-center" href={localeHref(locale, step.path)}>
              {step.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
