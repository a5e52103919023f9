import { useLocale, useTranslations } from 'next-intl'

import type { ReturnAction } from '../models/return-state.ts'
import { ReturnForm } from './return-form.tsx'

type Props = {
  action: ReturnAction
  /** A phone number as people write it in the shop's country. */
  phoneExample?: string
}

/** The way back by a phone number and the day of a purchase. */
export const DatePanel = ({ action, phoneExample }: Props) => {
  const t = useTranslations('libraryReturn')
  return (
    <section aria-labelledby="by-date" className="panel max-w-2xl">
      <h2 className="text-xl" id="by-date">
        {t('dateTitle')}
      </h2>
      <p className="mt-2 mb-5 text-sm text-muted">{t('dateText')}</p>
      <ReturnForm
        action={action}
        fields={[
          {
            name: 'phone',
            label: t('phone'),
            hint: phoneExample ? t('phoneHint', { example: phoneExample }) : t('phoneHintBare'),
            type: 'tel',
            autoComplete: 'tel',
            inputMode: 'tel',
            maxLength: 40,
          },
          { name: 'date', label: t('date'), type: 'date', autoComplete: 'off' },
        ]}
        locale={useLocale()}
        texts={{ button: t('dateButton'), busy: t('busy') }}
      />
    </section>
  )
}
