import { useTranslations } from 'next-intl'

import { KangaMotif } from '../primitives/kanga-motif.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = {
  action: (form: FormData) => Promise<void>
  token: string
  locale: string
  /** Why the button did not work just now. */
  refusal?: string
}

/** The landing place of a mailed link. Only the button uses the link up, since machines that check mail follow links too. */
export const OpenLibraryView = ({ action, token, locale, refusal }: Props) => {
  const t = useTranslations('library')
  return (
    <div className="wrap max-w-2xl pt-14 sm:pt-20">
      <div className="mb-8 h-28 overflow-hidden rounded-box bg-accent text-accent-content">
        <KangaMotif />
      </div>
      <h1 className="text-3xl">{t('openTitle')}</h1>
      <p className="mt-3 text-muted">{t('openText')}</p>
      {refusal && (
        <div className="mt-6">
          <Notice tone="error">{refusal}</Notice>
        </div>
      )}
      <form action={action} className="mt-7">
        <input name="token" type="hidden" value={token} />
        <input name="locale" type="hidden" value={locale} />
        <SubmitButton busy={t('openBusy')} className="btn btn-primary btn-lg">
          {t('openButton')}
        </SubmitButton>
      </form>
    </div>
  )
}
