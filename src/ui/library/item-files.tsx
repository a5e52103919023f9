import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { DownloadWindowView, LibraryItemView } from '../models/library-view.ts'
import type { OwnedFileView } from '../models/order-view.ts'
import type { ResetAction } from '../models/reset-state.ts'
import { DownloadForm } from '../order/download-form.tsx'
import { useDay } from '../primitives/date-text.tsx'
import { ResetPanel } from './reset-panel.tsx'

type RowProps = { file: OwnedFileView; returnTo: string; version?: string; window?: DownloadWindowView }

/** One file of a release, and how often it was downloaded of late. */
export const FileRow = ({ file, returnTo, version, window }: RowProps) => {
  const t = useTranslations('libraryItem')
  const counted = window?.files.find(
    ({ fileId, releaseId }) => fileId === file.fileId && releaseId === file.releaseId,
  )
  const date = useDay(counted?.freeAt ?? '1970-01-01')
  if (!window || !counted?.used) return <DownloadForm file={file} returnTo={returnTo} version={version} />
  const facts = { used: String(counted.used), limit: String(window.limit), days: String(window.days) }
  const note = counted.freeAt ? t('windowFree', { ...facts, date }) : t('windowUsed', facts)
  return (
    <DownloadForm
      file={file}
      isClosed={Boolean(counted.freeAt)}
      note={note}
      returnTo={returnTo}
      version={version}
    />
  )
}

type Props = { item: LibraryItemView; askAction: ResetAction }

/** What can be downloaded, how often it was of late, and the way to the shop when that was as often as possible. */
export const ItemFiles = ({ item, askAction }: Props) => {
  const t = useTranslations('libraryItem')
  const locale = useLocale()
  const { owned, window } = item
  const returnTo = localeHref(locale, `/library/items/${owned.license.id}`)
  if (owned.files.length === 0) return <p className="text-muted">{t('noFiles')}</p>
  const firstFree = window?.files.flatMap(({ freeAt }) => freeAt ?? []).sort()[0]
  return (
    <>
      {owned.files.map((file) => (
        <FileRow file={file} key={file.fileId} returnTo={returnTo} window={window} />
      ))}
      {window && firstFree && (
        <ResetPanel
          action={askAction}
          files={window.files.length}
          freeAt={firstFree}
          licenseId={owned.license.id}
          window={window}
        />
      )}
    </>
  )
}
