import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ReturnAction } from '../models/return-state.ts'
import { Notice } from '../primitives/notice.tsx'
import { DatePanel } from './date-panel.tsx'
import { ReturnForm } from './return-form.tsx'

type Props = {
  requestCode: ReturnAction
  openByCode: ReturnAction
  /** Not set where the shop has no such way. */
  openByDate?: ReturnAction
  /** A phone number as people write it in the shop's country. */
  phoneExample?: string
  /** Minutes that a code lives; set once one was asked for. */
  sentMinutes?: number
  /** Codes go to phones too. */
  hasMessages: boolean
}

const CodeEntry = ({ action, minutes }: { action: ReturnAction; minutes: number }) => {
  const t = useTranslations('libraryReturn')
  const locale = useLocale()
  return (
    <>
      <Notice tone="info">{t('codeSent', { minutes: String(minutes) })}</Notice>
      <ReturnForm
        action={action}
        fields={[
          {
            name: 'code',
            label: t('code'),
            hint: t('codeHint'),
            type: 'text',
            inputMode: 'numeric',
            autoComplete: 'one-time-code',
            maxLength: 12,
          },
        ]}
        locale={locale}
        texts={{ button: t('codeOpen'), busy: t('busy') }}
      />
      <a
        className="text-link inline-flex min-h-11 items-center text-sm"
        href={localeHref(locale, '/library/code')}
      >
        {t('codeAgain')}
      </a>
    </>
  )
}

/** Asks for a code, and takes it. Who has only a phone number finds the other way below. */
export const CodeView = (props: Props) => {
  const { requestCode, openByCode, openByDate, phoneExample, sentMinutes, hasMessages } = props
  const t = useTranslations('libraryReturn')
  const locale = useLocale()
  return (
    <div className="wrap max-w-3xl space-y-6 pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('codeTitle')}</h1>
      <p className="text-muted">{t('codeText')}</p>
      {sentMinutes === undefined ? (
        <ReturnForm
          action={requestCode}
          errorId="contact-error"
          fields={[
            {
              name: 'contact',
              label: t(hasMessages ? 'codeContactMessage' : 'codeContact'),
              type: hasMessages ? 'text' : 'email',
              autoComplete: 'email',
              maxLength: 254,
            },
          ]}
          locale={locale}
          texts={{ button: t('codeRequest'), busy: t('busy') }}
        />
      ) : (
        <CodeEntry action={openByCode} minutes={sentMinutes} />
      )}
      {sentMinutes === undefined && openByDate && (
        <DatePanel action={openByDate} phoneExample={phoneExample} />
      )}
    </div>
  )
}
