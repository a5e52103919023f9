/** Something in the trail that is not as the shop wrote it. */
export interface TrailBreak {
  kind:
    | 'archive-changed'
    | 'archive-missing'
    | 'entry-changed'
    | 'entry-inserted'
    | 'entry-missing'
    | 'file-changed'
    | 'file-missing'
    | 'seal-changed'
    | 'seal-missing'
  /** Number of the seal, of an archive the first one in it; null for an entry that no seal has. */
  seal: number | null
  /** Id of the entry; null where it is the seal itself. */
  entry: string | null
}

export interface VerifyWish {
  /** The newest seal of an earlier look: a trail that has lost its end has no such seal any more. */
  head?: string | undefined
  /** The folder with the files of archives: they are read too. */
  archives?: string | undefined
}

/** What a look at the whole trail has found. */
export interface TrailReport {
  /** In the database; what lies in archives is not among them. */
  entries: number
  seals: number
  /** Entries that are not sealed yet. */
  waiting: number
  archives: number
  /** Entries that lie in archives. */
  archived: number
  /** Of the newest seal: kept elsewhere, it shows later that nothing was cut off at the end. Null without any. */
  head: string | null
  /** How many breaks there are. */
  broken: number
  /** The first 20. */
  breaks: TrailBreak[]
}

export interface ArchiveWish {
  /** What is older goes. */
  days: number
  /** Fewer days than are wise. @default false */
  isForced?: boolean
}

/** One file, and the part of the trail that lies in it. */
export interface ArchivedPart {
  fileName: string
  sha256: string
  bytes: number
  firstSeal: number
  lastSeal: number
  entries: number
}

export interface ArchiveReport {
  /** Where the files lie. */
  folder: string
  parts: ArchivedPart[]
  /** `too-young`: fewer days than are wise, and not forced. `broken`: what is not whole stays where it is. */
  refusal: 'broken' | 'too-young' | null
  breaks: TrailBreak[]
}

/** The least that stays in the database unless somebody insists. */
export const leastDays = 90

const broken: Record<TrailBreak['kind'], (found: TrailBreak) => string> = {
  'archive-changed': ({ seal }) => `The record of the archive from seal ${String(seal)} on was changed.`,
  'archive-missing': ({ seal }) => `The record of the archive from seal ${String(seal)} on is gone.`,
  'entry-changed': ({ entry, seal }) => `Entry ${String(entry)} was changed (seal ${String(seal)}).`,
  'entry-inserted': ({ entry }) =>
    `Entry ${String(entry)} was not written by this shop, or not when it says.`,
  'entry-missing': ({ entry, seal }) => `Entry ${String(entry)} was taken out (seal ${String(seal)}).`,
  'file-changed': ({ seal }) => `The file of the archive from seal ${String(seal)} on was changed.`,
  'file-missing': ({ seal }) => `The file of the archive from seal ${String(seal)} on is not there.`,
  'seal-changed': ({ seal }) => `Seal ${String(seal)} was changed.`,
  'seal-missing': ({ seal }) =>
    seal === null
      ? 'The seal that you named is gone: the end of the trail was cut off. One that lies in an archive is found with --archives.'
      : `Seal ${String(seal)} is gone.`,
}

const tellBreaks = (breaks: readonly TrailBreak[]): string[] =>
  breaks.map((found) => `✗ ${broken[found.kind](found)}`)

/** A report in lines, for who asked at a console. */
export const tellTrail = (report: TrailReport): string[] => {
  const { archived, archives, breaks, broken: count, entries, head, seals, waiting } = report
  return [
    `${String(entries)} entries, ${String(seals)} seals; ${String(waiting)} not sealed yet.`,
    ...(archives === 0 ? [] : [`${String(archived)} more in ${String(archives)} archives.`]),
    ...tellBreaks(breaks),
    ...(count > breaks.length ? [`… ${String(count)} breaks in all.`] : []),
    count === 0 ? '✓ The trail is whole.' : '✗ The trail is broken: the first break stands first.',
    ...(head === null ? [] : [`Newest seal: ${head}. Keep it elsewhere, and give it back with --head.`]),
  ]
}

/** The same of an archive that was made, or was not. */
export const tellArchive = ({ breaks, folder, parts, refusal }: ArchiveReport): string[] => [
  ...parts.map(
    ({ entries, fileName, firstSeal, lastSeal, sha256 }) =>
      `✓ ${fileName}: ${String(entries)} entries, seals ${String(firstSeal)} to ${String(lastSeal)}, sha256 ${sha256}`,
  ),
  ...(refusal === 'too-young'
    ? [`✗ Fewer than ${String(leastDays)} days are archived with --force only.`]
    : []),
  ...(refusal === 'broken' ? [...tellBreaks(breaks), '✗ What is not whole stays in the database.'] : []),
  ...(refusal === null && parts.length === 0 ? ['Nothing is that old.'] : []),
  ...(parts.length === 0 ? [] : [`In ${folder}. Copy it elsewhere: the database has these entries no more.`]),
]
