import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { LinkAction } from '../models/link-state.ts'
import { LinkPanel } from './link-panel.tsx'

type Props = { state: 'expired' | 'unknown' | 'used'; action: LinkAction; days: number }

/** A mailed link that opens nothing: why, and the form for a new one. */
export const DeadLinkView = ({ state, action, days }: Props) => {
  const t = useTranslations('library')
  const locale = useLocale()
  return (
    <div className="wrap max-w-3xl pt-10 sm:pt-14">
      <h1 className="text-3xl">{t(`${state}Title`)}</h1>
      <p className="mt-3 max-w-prose text-lg text-muted">{t(`${state}Text`, { days })}</p>
      {state === 'used' && (
        <p className="mt-3">
          <a
            className="text-link inline-flex min-h-11 items-center font-semibold"
            href={localeHref(locale, '/library')}
          >
            {t('usedAction')}
          </a>
        </p>
      )}
      <div className="mt-8">
        <LinkPanel action={action} days={days} />
      </div>
    </div>
  )
}
