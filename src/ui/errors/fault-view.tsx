import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { FaultBody } from './fault-body.tsx'

/** A fault as a page of its own, at whatever address it happened: an empty link asks for that one again. */
export const FaultView = () => {
  const t = useTranslations('errors')
  const homeHref = localeHref(useLocale(), '/')
  return (
    <FaultBody texts={{ title: t('title'), text: t('text'), home: t('home'), homeHref }}>
      <a className="btn btn-primary" href="">
        {t('retry')}
      </a>
    </FaultBody>
  )
}
