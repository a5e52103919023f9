import { useLocale, useTranslations } from 'next-intl'

import type { ReleaseMailsView } from '../models/library-view.ts'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = { mails: ReleaseMailsView; licenseId: string; action: (form: FormData) => Promise<void> }

/** Whether the shop mails about new versions, and the way to say otherwise. Mails lead here. */
export const ReleaseMails = ({ mails, licenseId, action }: Props) => {
  const t = useTranslations('libraryItem')
  const { isOn, news, refusal } = mails
  return (
    <section aria-labelledby="mails" className="scroll-mt-6">
      <h2 className="mb-4 text-2xl" id="mails">
        {t('mails')}
      </h2>
      <div className="mb-4 empty:hidden">
        {refusal && <Notice tone="error">{refusal}</Notice>}
        {news && <Notice tone="success">{t(`mailsNews.${news}`)}</Notice>}
      </div>
      <form action={action} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <input name="locale" type="hidden" value={useLocale()} />
        <input name="license" type="hidden" value={licenseId} />
        <input name="mails" type="hidden" value={isOn ? 'off' : 'on'} />
        <p className="max-w-prose min-w-0 flex-1 basis-64 text-muted">{t(isOn ? 'mailsOn' : 'mailsOff')}</p>
        <SubmitButton busy={t('mailsBusy')} className="btn btn-outline">
          {t(isOn ? 'mailsStop' : 'mailsStart')}
        </SubmitButton>
      </form>
    </section>
  )
}
