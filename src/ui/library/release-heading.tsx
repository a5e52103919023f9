import { useTranslations } from 'next-intl'

import type { OwnedReleaseView } from '../models/library-view.ts'
import { useDay } from '../primitives/date-text.tsx'

/** Version and day of a release, as plain text. */
const useReleaseName = ({ publishedAt, version }: OwnedReleaseView): string => {
  const t = useTranslations('product')
  const date = useDay(publishedAt ?? new Date(0).toISOString())
  return publishedAt ? t('released', { version, date }) : t('release', { version })
}

/** Version and day of a release, and what is new in it. */
export const ReleaseNotes = ({ release }: { release: OwnedReleaseView }) => {
  const name = useReleaseName(release)
  return (
    <>
      <h3 className="text-base">{name}</h3>
      {release.changelog && (
        <p className="mt-1 max-w-prose text-sm break-words whitespace-pre-line text-muted">
          {release.changelog}
        </p>
      )}
    </>
  )
}
