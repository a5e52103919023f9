import { compareVersions, newestVersion } from '../../kernel/newest-version.ts'
import type { DatedRelease, Entitlement, UpdatePeriod } from '../contract.ts'

const isBy = (date: string, end: string): boolean => new Date(date) <= new Date(end)

/**
 * Whether a license gives a published release: one that came out while its updates ran, or before it was issued, so that
 * nobody is left without what they saw when they paid. A release without a date was there before all dates.
 */
export const isEntitledTo = (
  { updatesUntil, issuedAt }: UpdatePeriod,
  { publishedAt }: Pick<DatedRelease, 'publishedAt'>,
): boolean =>
  updatesUntil === null ||
  publishedAt === null ||
  isBy(publishedAt, updatesUntil) ||
  isBy(publishedAt, issuedAt)

const newestStable = <R extends DatedRelease>(releases: readonly R[]): R | null =>
  newestVersion(releases.filter(({ channel }) => channel === 'stable'))

/** What a license gives of what is published now, and what it no longer gives. Betas are given, and never by default. */
export const entitledReleases = <R extends DatedRelease>(
  period: UpdatePeriod,
  published: readonly R[],
): Entitlement<R> => {
  const given = published.filter((release) => isEntitledTo(period, release))
  const newest = newestStable(given)
  const missed = newestStable(published.filter((release) => !given.includes(release)))
  const isAhead = missed && (!newest || compareVersions(missed.version, newest.version) > 0)
  return { given, newest, missed: isAhead ? missed : null }
}
