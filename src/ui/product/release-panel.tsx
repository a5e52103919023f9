import { useLocale, useTranslations } from 'next-intl'

import type { ReleaseView } from '../models/product-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { formatSize } from '../primitives/format-size.ts'
import { FileList } from './file-list.tsx'

const ReleaseTitle = ({ release }: { release: ReleaseView }) => {
  const t = useTranslations('product')
  const day = useDay(release.publishedAt ?? new Date(0).toISOString())
  return release.publishedAt
    ? t('released', { version: release.version, date: day })
    : t('release', { version: release.version })
}

const Changelog = ({ text }: { text: string }) => (
  <p className="mt-1 text-sm whitespace-pre-line text-muted">{text}</p>
)

type Props = { release: ReleaseView; older: ReleaseView[] }

/** What the buyer gets: the newest release with its files, what is new in it, and the ones before. */
export const ReleasePanel = ({ release, older }: Props) => {
  const t = useTranslations('product')
  const size = release.files.reduce((sum, file) => sum + file.sizeBytes, 0)
  return (
    <section aria-labelledby="included">
      <h2 className="text-2xl" id="included">
        {t('included')}
      </h2>
      <p className="mt-1 mb-4 text-sm text-muted">
        {t('includedCount', { count: release.files.length, size: formatSize(size, useLocale()) })}
      </p>
      <FileList files={release.files} />
      <h3 className="mt-6 text-base">
        <ReleaseTitle release={release} />
      </h3>
      {release.changelog && <Changelog text={release.changelog} />}
      {older.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="text-link inline-flex min-h-11 items-center font-semibold">
            {t('older')}
          </summary>
          <ul className="space-y-4">
            {older.map((past) => (
              <li key={past.version}>
                <h3 className="text-base">
                  <ReleaseTitle release={past} />
                </h3>
                {past.changelog && <Changelog text={past.changelog} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
