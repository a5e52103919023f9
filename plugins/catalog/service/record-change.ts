import { Audit, type AuditAction, type AuditEntry } from '../../audit/contract.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { trailWords, type CatalogThing, type Change, type Row } from '../domain/catalog-moves.ts'
import { changedFields } from '../domain/changed-fields.ts'
import { changedPrices } from '../domain/changed-prices.ts'
import { newestDraft, storedRow } from './row-versions.ts'

type Details = NonNullable<AuditEntry['details']>

interface Changed {
  thing: CatalogThing
  id: Id
  /** What was stored before; null for something new. */
  before: Row | null
}

const record = (
  ctx: TxCtx,
  thing: CatalogThing,
  id: Id,
  action: AuditAction,
  details: Details,
): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, { action, outcome: 'done', resource: { type: thing, id }, details })

const detailsOf = ({ before, after }: Change): Details => {
  const fields = changedFields(before, after)
  return {
    ...(fields.length > 0 ? { fields: fields.join(', ') } : {}),
    ...changedPrices(before.prices, after.prices),
  }
}

const recordCreated = (ctx: TxCtx, thing: CatalogThing, id: Id, after: Row): Promise<void> => {
  const status = after._status ?? after.status
  return record(ctx, thing, id, trailWords[thing].created, {
    ...(typeof status === 'string' ? { status } : {}),
    ...changedPrices(undefined, after.prices),
  })
}

const recordUpdated = async (ctx: TxCtx, thing: CatalogThing, id: Id, change: Change): Promise<void> => {
  const { changed, moved } = trailWords[thing]
  const details = detailsOf(change)
  const action = moved(change) ?? (details.fields === undefined ? null : changed)
  if (action !== null) return record(ctx, thing, id, action, details)
  // Nothing that buyers see changed: it was a draft, or a save without a change.
  const draft = detailsOf(await newestDraft(ctx.req, thing, id))
  if (draft.fields !== undefined) await record(ctx, thing, id, changed, { draft: true, ...draft })
}

/** Who changed what buyers see and pay, by the names of fields; of prices also the amounts. */
export const recordChange = useCase<Changed, null>(async (ctx, { thing, id, before }) => {
  const after = await storedRow(ctx.req, thing, id)
  if (before === null) await recordCreated(ctx, thing, id, after)
  else await recordUpdated(ctx, thing, id, { before, after })
  return ok(null)
})

export const recordDeleted = useCase<Pick<Changed, 'id' | 'thing'>, null>(async (ctx, { thing, id }) => {
  await record(ctx, thing, id, trailWords[thing].deleted, {})
  return ok(null)
})
