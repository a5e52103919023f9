import { compareVersions, newestVersion } from '../../kernel/newest-version.ts'

/**
 * What is new to somebody. They are up to date as soon as they have fetched a version as high: who went back to an older one
 * on purpose is not told of what they know.
 */
export interface ReleaseNews {
  /** The highest version that they have fetched; null before the first. */
  lastVersion: string | null
  /** What they get by default, when it is higher. */
  news: string | null
}

/** Nothing is new to who has fetched nothing yet. */
export const isNewTo = (lastVersion: string | null, version: string): boolean =>
  lastVersion !== null && compareVersions(version, lastVersion) > 0

export const releaseNews = (newest: string | null, fetched: readonly string[]): ReleaseNews => {
  const lastVersion = newestVersion(fetched.map((version) => ({ version })))?.version ?? null
  return { lastVersion, news: newest !== null && isNewTo(lastVersion, newest) ? newest : null }
}
