import type { Payload } from 'payload'
import { ok } from '../../kernel/result.ts'
import { clockOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { AuditService, TrailBreak, TrailReport } from '../contract.ts'
import { leafOf } from '../domain/trail-chain.ts'
import type { ArchiveFiles, OpenArchiveFiles } from './archive-files.ts'
import { breakOfSeal, endWith, entryOf, leavesOf, type ChainEnd } from './check-seal.ts'
import { entryFacts } from './entry-facts.ts'
import { isProven, markOf } from './entry-proof.ts'
import { readArchives, type ArchivesRead } from './read-archives.ts'
import { reachOf } from './seal-trail.ts'
import { pages } from './trail-pages.ts'

const sealsOfPage = 100
const entriesOfPage = 2000

/** As many as are told: who has more has another trail. */
const mostBreaks = 20

interface Sealed extends ChainEnd {
  /** Leaves by the ids of their entries. Taken out as the entries are met. */
  leaves: Map<string, { leaf: string; sequence: number }>
  breaks: TrailBreak[]
  /** Seals in the database. */
  count: number
}

/** The seals that are in the database, behind those that lie in archives. */
const readSeals = async (
  payload: Payload,
  { end, hasKnown }: ArchivesRead,
  known: string | undefined,
): Promise<Sealed> => {
  let isKnownMet = known === undefined || hasKnown
  const read: Sealed = { ...end, leaves: new Map(), breaks: [], count: 0 }
  for await (const seals of pages(payload, 'audit-seals', 'sequence', sealsOfPage)) {
    for (const seal of seals) {
      const found = breakOfSeal(payload, seal, read)
      if (found && read.breaks.length < mostBreaks) read.breaks.push(found)
      const { sequence } = seal
      for (const leaf of leavesOf(seal)) read.leaves.set(entryOf(leaf), { leaf, sequence })
      isKnownMet ||= seal.chain === known
      Object.assign(read, endWith(seal))
      read.count += 1
    }
  }
  if (!isKnownMet) read.breaks.push({ kind: 'seal-missing', seal: null, entry: null })
  return read
}

/** @returns null for an entry that is as it was written, and stands where it stood */
const breakOfEntry = (
  payload: Payload,
  entry: Doc<'audit-events'>,
  { leaves, lastAt }: Sealed,
): TrailBreak | null => {
  const id = String(entry.id)
  const known = leaves.get(id)
  leaves.delete(id)
  const isOurs = isProven(payload, { ...entryFacts(entry), proof: entry.proof })
  if (known) {
    // One from before there were proofs has its words in the leaf.
    const isSame = (isOurs || !entry.proof) && known.leaf === leafOf(entry.id, markOf(entry))
    return isSame ? null : { kind: 'entry-changed', seal: known.sequence, entry: id }
  }
  const oldest = lastAt && reachOf(lastAt, clockOf(payload).now())
  const isLate = oldest !== null && entry.at < oldest
  return isOurs && !isLate ? null : { kind: 'entry-inserted', seal: null, entry: id }
}

/**
 * Reads the whole trail once: archives and seals each against the one before, every entry against its proof and its seal. What is
 * found is told in the order of the seals, entries that nobody sealed at the end.
 */
const lookOnce = async (
  payload: Payload,
  files: ArchiveFiles | null,
  known: string | undefined,
): Promise<TrailReport> => {
  const stored = await readArchives(payload, files, known)
  const sealed = await readSeals(payload, stored, known)
  const breaks: TrailBreak[] = []
  let entries = 0
  let waiting = 0
  for await (const page of pages(payload, 'audit-events', 'id', entriesOfPage)) {
    for (const entry of page) {
      entries += 1
      if (!sealed.leaves.has(String(entry.id))) waiting += 1
      const found = breakOfEntry(payload, entry, sealed)
      if (found) breaks.push(found)
    }
  }
  for (const [entry, { sequence }] of sealed.leaves)
    breaks.push({ kind: 'entry-missing', seal: sequence, entry })
  const order = ({ seal }: TrailBreak) => seal ?? Infinity
  const found = [...stored.breaks, ...sealed.breaks, ...breaks].sort((a, b) => order(a) - order(b))
  return {
    entries,
    waiting,
    seals: sealed.count,
    archives: stored.archives,
    archived: stored.archived,
    head: sealed.head,
    broken: found.length,
    breaks: found.slice(0, mostBreaks),
  }
}

const newestArchive = async (payload: Payload): Promise<number> => {
  const read = await transact(await systemCtx(payload), async ({ tx }) =>
    ok((await tx.find('audit-archives', {}, '-sequence'))?.sequence ?? 0),
  )
  if (!read.ok) throw new Error(`The trail cannot be read: ${read.code}`)
  return read.value
}

/** Looks at all of it; again where something was archived meanwhile, since what moves looks missing. */
export const verifyTrail =
  (openFiles: OpenArchiveFiles): AuditService['verify'] =>
  async (payload, { archives, head } = {}) => {
    const files = archives === undefined ? null : openFiles(archives)
    for (;;) {
      const before = await newestArchive(payload)
      const report = await lookOnce(payload, files, head)
      if (report.broken === 0 || (await newestArchive(payload)) === before) return report
    }
  }
