import { useLocale, useTranslations } from 'next-intl'

import type { DownloadWindowView } from '../models/library-view.ts'
import type { ResetAction } from '../models/reset-state.ts'
import { useDay } from '../primitives/date-text.tsx'
import { ResetForm } from './reset-form.tsx'

type Reset = NonNullable<DownloadWindowView['reset']>

/** What became of the last request; an approved one that is used up again is history. */
const Answer = ({ reset }: { reset: Reset }) => {
  const t = useTranslations('libraryItem')
  const date = useDay(reset.askedAt)
  if (reset.status === 'approved') return null
  return (
    <div className="mt-4 border-t border-line pt-4 text-sm">
      <p className="font-semibold">
        {reset.status === 'pending' ? t('resetPending', { date }) : t('resetRejected')}
      </p>
      {reset.status === 'rejected' && reset.note && (
        <p className="mt-1 break-words whitespace-pre-line">{t('resetNote', { note: reset.note })}</p>
      )}
    </div>
  )
}

type Props = {
  action: ResetAction
  window: DownloadWindowView
  licenseId: string
  /** How many files the license gives. */
  files: number
  /** ISO 8601 */
  freeAt: string
}

/** What happened when the downloads are used up, when it passes, and how to ask the shop before that. */
export const ResetPanel = ({ action, window, licenseId, files, freeAt }: Props) => {
  const t = useTranslations('libraryItem')
  const date = useDay(freeAt)
  const locale = useLocale()
  const isWaiting = window.reset?.status === 'pending'
  return (
    <div className="panel mt-6">
      <h3 className="text-lg">{t('resetTitle')}</h3>
      <p className="mt-2 text-sm text-muted">{t('resetText', { files, days: window.days, date })}</p>
      {window.reset && <Answer reset={window.reset} />}
      {!isWaiting && (
        <ResetForm
          action={action}
          licenseId={licenseId}
          locale={locale}
          texts={{
            title: t('resetAskTitle'),
            label: t('resetReason'),
            hint: t('resetHint'),
            button: t('resetButton'),
            busy: t('resetBusy'),
          }}
        />
      )}
    </div>
  )
}
