import type { Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { ExportFormat } from '../../platform/faces/export-endpoint.ts'
import type { Row } from '../../platform/faces/row-stream.ts'
import { useCase } from '../../platform/transaction.ts'
import type { TrailFilter } from '../contract.ts'
import { listEntries, type Place } from './list-entries.ts'
import { recordEvent } from './record-event.ts'
import type { Sought } from './trail-filter.ts'

/** Entries that are read at once: however many there are, no more are held. */
const exportPageSize = 1000

/** Nobody is called so, or nothing: no entry has this id. */
const nothing: Where = { action: { equals: 'none' } }

export const conditionsOf = ({ isVain, where }: Sought): Where[] => (isVain ? [nothing] : where)

interface Taken {
  filter: TrailFilter
  sought: Sought
  format: ExportFormat
}

/** Writes into the trail who takes what, before the first of it goes out. What was typed may be a name: its ids are kept. */
export const noteExport = useCase<Taken, { matching: number }>(async (ctx, { filter, format, sought }) => {
  const matching = await ctx.tx.count('audit-events', { and: conditionsOf(sought) })
  const { who: _typed, ...plain } = filter
  await recordEvent(ctx, {
    action: 'audit.exported',
    outcome: 'done',
    resource: null,
    details: { matching, format, ...plain, ...(sought.actors ? { actors: sought.actors.join(' ') } : {}) },
  })
  return ok({ matching })
})

/** Entries newest first, page by page: who stops asking stops the questions. */
export async function* exportTrail(
  ctx: Ctx,
  where: Where[],
  size = exportPageSize,
): AsyncGenerator<Row[], void> {
  let from: Place | null = null
  for (;;) {
    const entries = await listEntries(ctx.req, { where, from, direction: 'older', limit: size })
    if (entries.length > 0)
      yield entries.map((entry) => ({
        id: String(entry.id),
        at: entry.at,
        action: entry.action,
        outcome: entry.outcome,
        actor_kind: entry.actorKind,
        actor: entry.actorId ?? null,
        resource_type: entry.resourceType ?? null,
        resource: entry.resourceId ?? null,
        ip_hash: entry.ipHash ?? null,
        browser: entry.browser ?? null,
        os: entry.os ?? null,
        details: JSON.stringify(entry.details ?? {}),
      }))
    const last = entries.at(-1)
    if (!last || entries.length < size) return
    from = { at: last.at, id: last.id }
  }
}
