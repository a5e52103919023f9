import type { Payload } from 'payload'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { slugOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { useCase } from '../../platform/transaction.ts'
import { leastDays, type ArchivedPart, type ArchiveReport, type AuditService } from '../contract.ts'
import type { ArchiveFiles, OpenArchiveFiles } from './archive-files.ts'
import { proofOfArchive } from './archive-proof.ts'
import { planArchive, type ArchivePlan } from './plan-archive.ts'
import { recordEvent } from './record-event.ts'
import { idsOf, writeArchive, type WrittenArchive } from './write-archive.ts'

/** Rows of one statement: the trigger looks at them together. */
const rowsAtOnce = 1000

/** The database allows it for what an archive of this same transaction covers, and for nothing else. */
const removeSealed = async (ctx: TxCtx, { seals }: ArchivePlan): Promise<void> => {
  const { payload, req } = ctx
  const ids = seals.flatMap((seal) => idsOf(payload, seal))
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const where = { id: { in: ids.slice(from, from + rowsAtOnce) } }
    await payload.db.deleteMany({ collection: slugOf(payload, 'audit-events'), where, req })
  }
  const sequences = seals.map(({ sequence }) => sequence)
  for (let from = 0; from < sequences.length; from += rowsAtOnce) {
    const where = { sequence: { in: sequences.slice(from, from + rowsAtOnce) } }
    await payload.db.deleteMany({ collection: slugOf(payload, 'audit-seals'), where, req })
  }
}

interface Move {
  plan: ArchivePlan
  written: WrittenArchive
}

/** What the file has, the database has no more: the row that says so and the entries go by one commit. */
const moveOut = useCase<Move, ArchivedPart>(async (ctx, { plan, written }) => {
  const { clock, payload, tx } = ctx
  const last = await tx.find('audit-archives', {}, '-sequence')
  // Two that archive at once have planned the same: the second finds it done.
  const isLost = (last?.sequence ?? 0) !== plan.sequence - 1
  if (isLost && !isGuardOff(payload, 'audit.archive-once')) return fail('CONFLICT')
  const [first, newest] = [plan.seals[0], plan.seals.at(-1)]
  if (!first || !newest) return fail('NOT_FOUND')
  const facts = {
    sequence: plan.sequence,
    archivedAt: clock.now().toISOString(),
    ...written,
    firstSeal: first.sequence,
    lastSeal: newest.sequence,
    lastAt: newest.lastAt,
    chain: newest.chain,
  }
  const row = await tx.insert('audit-archives', { ...facts, proof: proofOfArchive(payload, facts) })
  await removeSealed(ctx, plan)
  const { entries, firstSeal, lastSeal, sha256 } = facts
  await recordEvent(ctx, {
    action: 'audit.archived',
    outcome: 'done',
    resource: { type: 'audit-archives', id: row.id },
    details: { entries, firstSeal, lastSeal, sha256 },
  })
  failpoint(payload, 'audit.archive-deleted')
  return ok({ ...written, firstSeal, lastSeal })
})

/** @returns null when there was nothing (more) to do */
const archiveNext = async (
  payload: Payload,
  files: ArchiveFiles,
  days: number,
): Promise<ArchivedPart | ArchiveReport['breaks'] | null> => {
  const plan = await planArchive(payload, days)
  if (!plan) return null
  const result = await writeArchive(payload, files, plan)
  if ('broken' in result) return [result.broken]
  const moved = await moveOut(await systemCtx(payload), { plan, written: result.written })
  if (moved.ok) return moved.value
  await files.remove(result.written.fileName)
  return null
}

/** Moves what is older than some days into files, batch by sealed batch, until nothing is left that is. */
export const archiveTrail =
  (openFiles: OpenArchiveFiles): AuditService['archive'] =>
  async (payload, { days, isForced = false }) => {
    const files = openFiles(null)
    const report: ArchiveReport = { folder: files.folder, parts: [], refusal: null, breaks: [] }
    if (!isForced && days < leastDays) return { ...report, refusal: 'too-young' }
    for (;;) {
      const done = await archiveNext(payload, files, days)
      if (done === null) return report
      if (Array.isArray(done)) return { ...report, refusal: 'broken', breaks: done }
      report.parts.push(done)
    }
  }
