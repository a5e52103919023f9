import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { DownloadWindowView, OwnedReleasesView, OwnedReleaseView } from '../models/library-view.ts'
import { FileRow } from './item-files.tsx'
import { ReleaseNotes } from './release-heading.tsx'

type ListProps = { releases: OwnedReleaseView[]; window?: DownloadWindowView }

const ReleaseList = ({ releases, window }: ListProps) => {
  const returnTo = localeHref(useLocale(), '/library')
  return (
    <ul className="divide-y divide-line border-y border-line">
      {releases.map((release) => (
        <li className="pt-4 pb-1" key={release.releaseId}>
          <ReleaseNotes release={release} />
          <div className="mt-2">
            {release.files.map((file) => (
              <FileRow
                file={file}
                key={file.fileId}
                returnTo={returnTo}
                version={release.version}
                window={window}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

type Props = { releases: OwnedReleasesView; window?: DownloadWindowView }

/** Versions to try, and those before: asked for, and never given by themselves. */
export const PastReleases = ({ releases: { betas, older }, window }: Props) => {
  const t = useTranslations('libraryItem')
  return (
    <>
      {betas.length > 0 && (
        <details className="mt-4">
          <summary className="text-link inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold">
            {t('betas', { count: betas.length })}
          </summary>
          <p className="mb-4 max-w-prose text-sm text-muted">{t('betasText')}</p>
          <ReleaseList releases={betas} window={window} />
        </details>
      )}
      {older.length > 0 && (
        <details className={betas.length > 0 ? '' : 'mt-4'}>
          <summary className="text-link inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold">
            {t('olderVersions', { count: older.length })}
          </summary>
          <ReleaseList releases={older} window={window} />
        </details>
      )}
    </>
  )
}
