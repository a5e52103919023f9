import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'

import type { OwnedFileView } from '../models/order-view.ts'
import { fileKind } from '../primitives/file-kind.ts'
import { formatSize } from '../primitives/format-size.ts'
import { Icon } from '../primitives/icon.tsx'
import { PlatformChip } from '../primitives/platform-chip.tsx'

type Props = {
  file: OwnedFileView
  /** Where to come back to when the download is refused. */ returnTo: string
  /** Of which version it is, where files of more than one stand on a page: they often have the same name. */
  version?: string
  /** More about it, such as how often it was downloaded. */
  note?: string
  /** It cannot be downloaded just now; the note says why. */
  isClosed?: boolean
}

/** One file and its button. A plain form: the answer is a redirect to a link that works once, for this browser. */
export const DownloadForm = ({ file, returnTo, version, note, isClosed = false }: Props) => {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <form
      action={localeHref(locale, '/library/download')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3.5 last:border-0"
      method="post"
    >
      <input name="license" type="hidden" value={file.licenseId} />
      {file.releaseId && <input name="release" type="hidden" value={file.releaseId} />}
      <input name="file" type="hidden" value={file.fileId} />
      <input name="returnTo" type="hidden" value={returnTo} />
      <Icon className="hidden size-5 text-muted sm:block" name="file" />
      <span className="min-w-44 flex-1">
        <span className="block text-sm font-semibold break-words">{file.name}</span>
        <span className="text-xs text-muted tabular-nums">
          {file.platform && <PlatformChip platform={file.platform} />}
          {t(`files.${fileKind(file.mime)}`)}, {formatSize(file.sizeBytes, locale)}
        </span>
        {note && <span className="block text-xs text-muted">{note}</span>}
      </span>
      <button
        aria-label={
          version
            ? t('order.downloadFileOf', { name: file.name, version })
            : t('order.downloadFile', { name: file.name })
        }
        className="btn btn-primary"
        disabled={isClosed}
        type="submit"
      >
        <Icon name="download" />
        {t('order.download')}
      </button>
    </form>
  )
}
