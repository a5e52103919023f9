import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { TrailBreak } from '../contract.ts'
import { archivedEntry, archivedSeal, writeLine, type ArchivedEntry } from '../domain/archive-line.ts'
import type { ArchiveFiles, FileFacts } from './archive-files.ts'
import { breakOfLine, checkArchive } from './check-archive.ts'
import { endWith, entryOf, leavesOf } from './check-seal.ts'
import type { ArchivePlan } from './plan-archive.ts'

export interface WrittenArchive extends FileFacts {
  fileName: string
  entries: number
}

/** Ids of a kind that this database has. */
export const idsOf = (payload: Payload, seal: Doc<'audit-seals'>): Id[] =>
  leavesOf(seal)
    .map(entryOf)
    .map((id) => (payload.db.defaultIDType === 'number' ? Number(id) : id))

/** The entries of one seal, in the order of its leaves; one that is gone leaves its place empty. */
const entriesOf = async (payload: Payload, seal: Doc<'audit-seals'>): Promise<(ArchivedEntry | null)[]> => {
  const ids = idsOf(payload, seal)
  const ctx = await systemCtx(payload)
  const read = await transact(ctx, async ({ tx }) =>
    ok(await tx.list('audit-events', { where: { id: { in: ids } }, sort: 'id', limit: ids.length })),
  )
  if (!read.ok) throw new Error(`The trail cannot be read: ${read.code}`)
  const byId = new Map(read.value.map((row) => [row.id as Id, archivedEntry(row)]))
  return ids.map((id) => byId.get(id) ?? null)
}

const digits = (seal: number): string => String(seal).padStart(8, '0')

/** Never the name of another one: what a run has left behind that died is not written over. */
const nameOf = ({ seals }: ArchivePlan): string => {
  const [first, last] = [seals[0]?.sequence ?? 0, seals.at(-1)?.sequence ?? 0]
  return `trail-${digits(first)}-${digits(last)}-${randomBytes(4).toString('hex')}.jsonl`
}

/**
 * Writes the file of an archive, and reads it back as a stranger would. What is not whole is not archived: a file would make it
 * look as if it had been.
 */
export const writeArchive = async (
  payload: Payload,
  files: ArchiveFiles,
  plan: ArchivePlan,
): Promise<{ written: WrittenArchive } | { broken: TrailBreak }> => {
  const fileName = nameOf(plan)
  const seen: { broken: TrailBreak | null; entries: number } = { broken: null, entries: 0 }
  async function* lines() {
    let before = plan.before
    for (const row of plan.seals) {
      const entries = await entriesOf(payload, row)
      const lost = entries.indexOf(null)
      const seal = archivedSeal({ ...row, leaves: leavesOf(row) })
      const line = { seal, entries: entries.filter((entry) => entry !== null) }
      seen.broken =
        lost < 0
          ? breakOfLine(payload, line, before)
          : { kind: 'entry-missing', seal: row.sequence, entry: entryOf(seal.leaves[lost] ?? '') }
      if (seen.broken) return
      seen.entries += entries.length
      before = endWith(row)
      yield writeLine(line)
    }
  }
  await files.write(fileName, lines())
  const file = seen.broken ? null : await checkArchive(payload, files, { fileName, before: plan.before })
  const last = plan.seals.at(-1)
  if (file && !file.found && file.entries === seen.entries && file.end.head === last?.chain) {
    const { bytes, entries, sha256 } = file
    return { written: { bytes, entries, fileName, sha256 } }
  }
  await files.remove(fileName)
  const unread: TrailBreak = { kind: 'file-changed', seal: plan.before.seals + 1, entry: null }
  return { broken: seen.broken ?? file?.found ?? unread }
}
