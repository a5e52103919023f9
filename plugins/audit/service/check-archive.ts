import type { Payload } from 'payload'
import type { TrailBreak } from '../contract.ts'
import { readLine, type ArchiveLine } from '../domain/archive-line.ts'
import { leafOf } from '../domain/trail-chain.ts'
import type { ArchiveFiles, FileFacts } from './archive-files.ts'
import { breakOfSeal, endWith, leavesOf, type ChainEnd } from './check-seal.ts'
import { entryFacts } from './entry-facts.ts'
import { isProven, markOf } from './entry-proof.ts'

/** One seal with its entries, as they stand in a file or are about to: null when nothing is wrong with it. */
export const breakOfLine = (
  payload: Payload,
  { entries, seal }: ArchiveLine,
  before: ChainEnd,
): TrailBreak | null => {
  const found = breakOfSeal(payload, seal, before)
  if (found) return found
  const leaves = leavesOf(seal)
  const lost = leaves.findIndex((_, place) => entries[place] === undefined)
  if (lost >= 0)
    return { kind: 'entry-missing', seal: seal.sequence, entry: leaves[lost]?.split(':')[0] ?? null }
  for (const [place, entry] of entries.entries()) {
    const isOurs = !entry.proof || isProven(payload, { ...entryFacts(entry), proof: entry.proof })
    if (!isOurs || leaves[place] !== leafOf(entry.id, markOf(entry)))
      return { kind: 'entry-changed', seal: seal.sequence, entry: String(entry.id) }
  }
  return null
}

interface Checked extends FileFacts {
  /** The first thing that is wrong. */
  found: TrailBreak | null
  end: ChainEnd
  entries: number
  /** Whether the seal that was asked for lies in it. */
  hasKnown: boolean
}

/**
 * Reads a file of an archive as a stranger would: each seal against the one before, each entry against its proof and its seal.
 * @returns null where there is no such file
 */
export const checkArchive = async (
  payload: Payload,
  files: ArchiveFiles,
  { fileName, before, known }: { fileName: string; before: ChainEnd; known?: string | undefined },
): Promise<Checked | null> => {
  let found: TrailBreak | null = null
  let end = before
  let entries = 0
  let hasKnown = false
  const facts = await files.read(fileName, (text) => {
    if (found) return
    const line = readLine(text)
    found = line
      ? breakOfLine(payload, line, end)
      : { kind: 'file-changed', seal: before.seals + 1, entry: null }
    if (!line) return
    end = endWith(line.seal)
    entries += line.entries.length
    hasKnown ||= line.seal.chain === known
  })
  return facts && { ...facts, found, end, entries, hasKnown }
}
