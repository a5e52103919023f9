import type { z } from 'zod'

import { compareVersions } from '../../plugins/kernel/newest-version.ts'
import type { itemShape } from '../../plugins/library/contract.ts'
import type { OwnedReleasesView, OwnedReleaseView } from '../ui/models/library-view.ts'
import { toOwnedFile } from './to-owned-view.ts'

type Shown = z.output<(typeof itemShape)['output']>

const toRelease = (release: Shown['releases'][number], licenseId: string): OwnedReleaseView => ({
  releaseId: release.releaseId,
  version: release.version,
  isBeta: release.channel === 'beta',
  isNew: release.isNew,
  publishedAt: release.publishedAt ?? undefined,
  changelog: release.changelog ?? undefined,
  files: release.files.map((file) => toOwnedFile(file, { licenseId, releaseId: release.releaseId })),
})

/** Sorts what a license gives into what is new, what can be tried, and what was before. */
export const toOwnedReleases = (shown: Shown, now: Date): OwnedReleasesView => {
  const { item, lastVersion, updatesEnded } = shown
  const all = shown.releases.map((release) => toRelease(release, item.licenseId))
  const newest = all.find(({ releaseId }) => releaseId === item.releaseId)
  const isAhead = ({ isBeta, version }: OwnedReleaseView): boolean =>
    isBeta && (!newest || compareVersions(version, newest.version) > 0)
  return {
    newest,
    since: all.filter(({ isBeta, isNew }) => isNew && !isBeta),
    betas: all.filter(isAhead),
    older: all.filter((release) => release !== newest && !isAhead(release)),
    lastVersion: lastVersion ?? undefined,
    until: item.updatesUntil ?? undefined,
    hasEnded: item.updatesUntil !== null && new Date(item.updatesUntil) < now,
    ended: updatesEnded ?? undefined,
  }
}
