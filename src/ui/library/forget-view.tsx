import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = {
  action: (form: FormData) => Promise<void>
  /** A phone number and a day open what was bought. */
  hasDate: boolean
}

/** What forgetting a browser does and does not do, and the two ways on. */
export const ForgetView = ({ action, hasDate }: Props) => {
  const facts = ['forgetKept', 'forgetClosed', hasDate ? 'forgetPhone' : 'forgetPhoneHere'] as const
  const t = useTranslations('library')
  const locale = useLocale()
  return (
    <div className="wrap max-w-2xl pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('forgetTitle')}</h1>
      <div className="prose mt-6">
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{t(fact)}</li>
          ))}
        </ul>
      </div>
      <form action={action} className="mt-8 flex flex-wrap gap-3">
        <input name="locale" type="hidden" value={locale} />
        <SubmitButton busy={t('forgetBusy')} className="btn btn-primary btn-lg">
          {t('forgetButton')}
        </SubmitButton>
        <a className="btn btn-outline btn-lg" href={localeHref(locale, '/library')}>
          {t('forgetKeep')}
        </a>
      </form>
    </div>
  )
}
