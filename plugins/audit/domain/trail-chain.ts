import { sha256 } from '../../kernel/hash.ts'
import type { Id } from '../../kernel/id.ts'

/** An entry as it is written, without its id. */
export interface EntryFacts {
  /** ISO 8601 */
  at: string
  action: string
  outcome: string
  actorKind: string
  actorId: string | null
  resourceType: string | null
  resourceId: string | null
  ipHash: string | null
  browser: string | null
  os: string | null
  details: unknown
}

/** Most details are: a few plain values, whose names the database keeps sorted. A look at a million entries feels it. */
const isInOrder = (value: object): boolean => {
  let before = ''
  for (const [name, each] of Object.entries(value)) {
    if (each === undefined || (typeof each === 'object' && each !== null) || name < before) return false
    before = name
  }
  return true
}

/** The same text for the same value, whatever order a database keeps names in. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  if (isInOrder(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  )
}

/** What a proof is made of: every word of an entry, and a number that is used once. */
export const entryText = (nonce: string, entry: EntryFacts): string =>
  JSON.stringify([
    nonce,
    new Date(entry.at).toISOString(),
    entry.action,
    entry.outcome,
    entry.actorKind,
    entry.actorId,
    entry.resourceType,
    entry.resourceId,
    entry.ipHash,
    entry.browser,
    entry.os,
    inOrder(entry.details ?? {}),
  ])

/** What a seal keeps of an entry: where it stood, and the hash of its proof. */
export const leafOf = (id: Id, proof: string): string => `${String(id)}:${sha256(proof).slice(0, 32)}`

export interface SealFacts {
  sequence: number
  /** ISO 8601 */
  sealedAt: string
  lastAt: string
  leaves: readonly string[]
  /** The chain of the seal before; null for the first. */
  previous: string | null
}

/** What the key of the shop signs: the seal, everything in it, and by the chain everything before. */
export const sealText = ({ sequence, sealedAt, lastAt, leaves, previous }: SealFacts): string =>
  JSON.stringify([
    sequence,
    new Date(sealedAt).toISOString(),
    new Date(lastAt).toISOString(),
    leaves.length,
    sha256(leaves.join('\n')),
    previous,
  ])

export interface ArchiveFacts {
  sequence: number
  /** ISO 8601 */
  archivedAt: string
  fileName: string
  sha256: string
  bytes: number
  firstSeal: number
  lastSeal: number
  entries: number
  lastAt: string
  /** Of the last seal in it. */
  chain: string
}

/** What the key of the shop signs of an archive: which file it is, and what of the chain lies in it. */
export const archiveText = (archive: ArchiveFacts): string =>
  JSON.stringify([
    archive.sequence,
    new Date(archive.archivedAt).toISOString(),
    archive.fileName,
    archive.sha256,
    archive.bytes,
    archive.firstSeal,
    archive.lastSeal,
    archive.entries,
    new Date(archive.lastAt).toISOString(),
    archive.chain,
  ])
