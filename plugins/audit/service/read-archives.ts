import type { Payload } from 'payload'
import type { TrailBreak } from '../contract.ts'
import type { ArchiveFiles } from './archive-files.ts'
import { isArchiveProven } from './archive-proof.ts'
import { checkArchive } from './check-archive.ts'
import { chainStart, type ChainEnd } from './check-seal.ts'
import { pages } from './trail-pages.ts'
import type { Doc } from '../../platform/tx.ts'

export interface ArchivesRead {
  archives: number
  archived: number
  /** The chain goes on from here in the database. */
  end: ChainEnd
  breaks: TrailBreak[]
  /** Whether the seal that was asked for lies in them. */
  hasKnown: boolean
}

const endOf = ({ chain, lastAt, lastSeal }: Doc<'audit-archives'>): ChainEnd => ({
  seals: lastSeal,
  head: chain,
  lastAt,
})

/** What must be said of the file of one archive. */
const breakOfFile = async (
  payload: Payload,
  files: ArchiveFiles,
  { row, before, known }: { row: Doc<'audit-archives'>; before: ChainEnd; known: string | undefined },
): Promise<{ found: TrailBreak | null; hasKnown: boolean }> => {
  const seal = row.firstSeal
  const file = await checkArchive(payload, files, { fileName: row.fileName, before, known })
  if (!file) return { found: { kind: 'file-missing', seal, entry: null }, hasKnown: false }
  const isSame =
    file.sha256 === row.sha256 &&
    file.bytes === row.bytes &&
    file.entries === row.entries &&
    file.end.head === row.chain
  return {
    found: file.found ?? (isSame ? null : { kind: 'file-changed', seal, entry: null }),
    hasKnown: file.hasKnown,
  }
}

/**
 * What the database says of archives, each against the one before and against its proof; and the files themselves, where a folder
 * is given.
 */
export const readArchives = async (
  payload: Payload,
  files: ArchiveFiles | null,
  known: string | undefined,
): Promise<ArchivesRead> => {
  const read: ArchivesRead = { archives: 0, archived: 0, end: chainStart, breaks: [], hasKnown: false }
  for await (const rows of pages(payload, 'audit-archives', 'sequence', 100)) {
    for (const row of rows) {
      const { end: before } = read
      const isNext = row.sequence === read.archives + 1 && row.firstSeal === before.seals + 1
      if (!isNext) read.breaks.push({ kind: 'archive-missing', seal: before.seals + 1, entry: null })
      if (!isArchiveProven(payload, row))
        read.breaks.push({ kind: 'archive-changed', seal: row.firstSeal, entry: null })
      const file = files && (await breakOfFile(payload, files, { row, before, known }))
      if (file?.found) read.breaks.push(file.found)
      read.hasKnown ||= row.chain === known || Boolean(file?.hasKnown)
      read.archives = row.sequence
      read.archived += row.entries
      read.end = endOf(row)
    }
  }
  return read
}
