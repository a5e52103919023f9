import { randomUUID } from 'node:crypto'
import { daysAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { mostResets } from '../contract.ts'
import type { WindowRule } from '../domain/download-window.ts'
import { holderOf, isStillHeldBy } from './holder-of.ts'
import { resetsOf } from './reset-snapshot.ts'
import { filesInWindow } from './standing-of.ts'

interface Wish {
  licenseId: Id
  reason: string
  rule: WindowRule | false
}

/** Days in which a person may ask a few times for one license. */
const askingDays = 30

const mayAsk = async (ctx: TxCtx, licenseId: Id, holderId: Id) => {
  const mine = resetsOf(licenseId, holderId)
  if (await ctx.tx.find('download-resets', { and: [mine, { status: { equals: 'pending' } }] }))
    return fail('RESET_WAITING')
  const since = daysAfter(ctx.clock.now(), -askingDays).toISOString()
  const asked = await ctx.tx.count('download-resets', { and: [mine, { createdAt: { greater_than: since } }] })
  return asked < mostResets ? ok(null) : fail('TOO_MANY_REQUESTS')
}

/**
 * Somebody whose window is full asks the shop for more. One request of a person for a license waits at most: the license's
 * row is held meanwhile, and `waiting` is unique.
 */
export const requestReset = useCase<Wish, { resetId: Id }>(async (ctx, { licenseId, reason, rule }) => {
  const licensing = resolve(ctx.payload, Licensing)
  const known = await licensing.load(ctx, licenseId)
  const holder = known && (await holderOf(ctx, known))
  if (!holder || holder.isPartial) return fail('NOT_YOUR_LICENSE')
  const isAlone = !isGuardOff(ctx.payload, 'downloads.request-reset')
  const { license, verdict } = isAlone
    ? await licensing.lockAndJudge(ctx, licenseId)
    : { license: known, verdict: await licensing.judge(ctx, licenseId) }
  if (!verdict.allowed) return fail(verdict.code)
  const holderId = holder.customerId
  // It may have been passed on, or the seat taken back, while this one waited for the row.
  if (!license || !(await isStillHeldBy(ctx, license, holderId))) return fail('NOT_YOUR_LICENSE')
  const may = await mayAsk(ctx, known.licenseId, holderId)
  if (!may.ok) return may
  const files = rule ? await filesInWindow(ctx, known, holderId, rule) : []
  if (files.every(({ freeAt }) => freeAt === null)) return fail('RESET_NOT_NEEDED')
  const reset = await ctx.tx.insert('download-resets', {
    license: known.licenseId,
    holder: holderId,
    reason,
    status: 'pending',
    waiting: `${String(known.licenseId)}:${String(holderId)}${isAlone ? '' : randomUUID()}`,
    createdAt: ctx.clock.now().toISOString(),
  })
  // The reason stays with the request: the trail keeps ids only.
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'download.reset-requested',
    outcome: 'done',
    resource: { type: 'download-resets', id: reset.id },
    details: { licenseId: String(known.licenseId), holderId: String(holderId) },
  })
  return ok({ resetId: reset.id })
})
