import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'

type Props = { /** Codes go to phones too. */ hasMessages: boolean }

/** Says what a phone number and a day did not open, and how to get there. Without messages, only an e-mail address does. */
export const PartialPanel = ({ hasMessages }: Props) => {
  const t = useTranslations('libraryReturn')
  return (
    <section aria-labelledby="partial" className="panel mt-8 max-w-2xl">
      <h2 className="text-xl" id="partial">
        {t('partialTitle')}
      </h2>
      <p className="mt-2 mb-5 text-sm text-muted">{t(hasMessages ? 'partialText' : 'partialTextMail')}</p>
      <a className="btn btn-primary" href={localeHref(useLocale(), '/library/code')}>
        {t(hasMessages ? 'partialButton' : 'partialButtonMail')}
      </a>
    </section>
  )
}
