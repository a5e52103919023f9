import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { OwnedReleasesView } from '../models/library-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { Icon } from '../primitives/icon.tsx'
import { ReleaseNotes } from './release-heading.tsx'

type Ended = { ended: NonNullable<OwnedReleasesView['ended']>; slug?: string }

/** A newer version is out, and the license's updates have ended: what stays, and how to get it. */
export const UpdatesEnded = ({ ended, slug }: Ended) => {
  const t = useTranslations('libraryItem')
  const locale = useLocale()
  const date = useDay(ended.until)
  return (
    <div className="panel mb-6">
      <h3 className="text-lg">{t('endedTitle', { version: ended.version })}</h3>
      <p className="mt-1 max-w-prose text-sm text-muted">{t('endedText', { date })}</p>
      {slug && (
        <a
          className="text-link mt-1 inline-flex min-h-11 items-center gap-1.5 text-sm font-semibold"
          href={localeHref(locale, `/products/${slug}`)}
        >
          {t('endedAction')}
          <Icon className="size-4.5" name="arrow" />
        </a>
      )}
    </div>
  )
}

/** What is new since the last download; for who is up to date, or has not begun, what is new in the newest. */
export const ReleaseNews = ({
  releases: { lastVersion, newest, since },
}: {
  releases: OwnedReleasesView
}) => {
  const t = useTranslations('libraryItem')
  const isSince = since.length > 0 && lastVersion !== undefined
  const shown = isSince ? since : newest?.changelog ? [newest] : []
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="changelog" className="scroll-mt-6">
      <h2 className="mb-4 text-2xl" id="changelog">
        {isSince ? t('since', { version: lastVersion }) : t('changelog', { version: newest?.version ?? '' })}
      </h2>
      {isSince ? (
        <ol className="space-y-5 border-l-[1.5px] border-primary pl-5">
          {shown.map((release) => (
            <li key={release.releaseId}>
              <ReleaseNotes release={release} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="max-w-prose break-words whitespace-pre-line">{newest?.changelog}</p>
      )}
    </section>
  )
}
