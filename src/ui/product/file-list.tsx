import { useLocale, useTranslations } from 'next-intl'

import type { FileView } from '../models/product-view.ts'
import { fileKind } from '../primitives/file-kind.ts'
import { formatSize } from '../primitives/format-size.ts'
import { Icon } from '../primitives/icon.tsx'
import { PlatformChip } from '../primitives/platform-chip.tsx'

/** The files of a release: what each is, and how large. */
export const FileList = ({ files }: { files: FileView[] }) => {
  const t = useTranslations('files')
  const locale = useLocale()
  return (
    <ul className="divide-y divide-line border-y border-line">
      {files.map((file) => (
        <li className="flex items-center gap-3 py-3" key={file.name}>
          <Icon className="size-5 text-muted" name="file" />
          <span className="min-w-0 flex-1">
            <span className="block text-sm font-semibold break-words">{file.name}</span>
            <span className="text-xs text-muted">
              {file.platform && <PlatformChip platform={file.platform} />}
              {t(fileKind(file.mime))}
            </span>
          </span>
          <span className="text-sm whitespace-nowrap text-muted tabular-nums">
            {formatSize(file.sizeBytes, locale)}
          </span>
        </li>
      ))}
    </ul>
  )
}
