import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { staffMark } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { licenseFlagged, type AbuseReport } from '../contract.ts'
import { flaggedByRule } from '../domain/flagged-by.ts'

/** What the trail keeps of a rule's finding: its name and counts. */
export const abuseDetails = (abuse: Pick<AbuseReport, 'facts' | 'holderId' | 'rule'> | undefined) =>
  abuse ? { rule: abuse.rule, holderId: String(abuse.holderId), ...abuse.facts } : {}

interface Mark {
  licenseId: Id
  reason: string
  by: string
  details: Record<string, number | string>
}

/** One conditional update: of any number of findings at once, one flags. */
const mark = async (ctx: TxCtx, { licenseId, reason, by, details }: Mark): Promise<boolean> => {
  const marked = await ctx.tx.claim('licenses', {
    id: licenseId,
    and: { flaggedAt: { exists: false } },
    change: { flaggedAt: ctx.clock.now().toISOString(), flagReason: reason, flaggedBy: by },
  })
  if (!marked) return false
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'license.flagged',
    outcome: 'done',
    resource: { type: 'licenses', id: licenseId },
    details: { by, ...details },
  })
  return true
}

/** A rule about abuse flags a license, once until the flag is cleared. */
export const flagByRule = async (ctx: TxCtx, report: AbuseReport): Promise<boolean> => {
  const { licenseId, holderId, isMailed, isNoted, rule, sentence } = report
  const by = flaggedByRule(rule)
  if (!(await mark(ctx, { licenseId, reason: sentence, by, details: abuseDetails(report) }))) return false
  if (isMailed || isNoted) {
    const told = { licenseId, holderId, isMailed, isNoted }
    await ctx.tx.publish(licenseFlagged, `license:${String(licenseId)}`, told)
  }
  return true
}

interface Asked {
  licenseId: Id
  reason: string
}

/** Staff flag a license by hand; the reason stays on it. */
export const flagByHand = useCase<Asked, { licenseId: Id }>(async (ctx, { licenseId, reason }) => {
  const known = await ctx.tx.load('licenses', licenseId)
  if (!known) return fail('LICENSE_NOT_FOUND')
  const isMarked = await mark(ctx, { licenseId: known.id, reason, by: staffMark(ctx.actor), details: {} })
  return isMarked ? ok({ licenseId: known.id }) : fail('CONFLICT')
})

/** Staff clear the flag, and forgive what rules saw until now. The reason stays on the license, the trail keeps who. */
export const clearFlag = useCase<Asked, { licenseId: Id }>(
  async (ctx, { licenseId, reason }): Promise<Result<{ licenseId: Id }>> => {
    const known = await ctx.tx.lock('licenses', licenseId)
    if (!known) return fail('LICENSE_NOT_FOUND')
    await ctx.tx.set('licenses', known.id, {
      flaggedAt: null,
      flagReason: reason,
      flaggedBy: null,
      forgivenAt: ctx.clock.now().toISOString(),
    })
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'license.flag-cleared',
      outcome: 'done',
      resource: { type: 'licenses', id: known.id },
      details: { from: known.flaggedBy ?? null },
    })
    return ok({ licenseId: known.id })
  },
)
