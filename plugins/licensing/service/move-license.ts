import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { sourcesOf } from '../../kernel/state-machine.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit } from '../../audit/contract.ts'
import {
  abuseReason,
  type AbuseReport,
  licenseRevoked,
  licenseSuspended,
  type LicenseStatus,
} from '../contract.ts'
import { licenseMoves } from '../domain/license-status.ts'
import { abuseDetails } from './flag-license.ts'

export interface LicenseMove {
  licenseId: Id
  to: LicenseStatus
  /** Why, in a person's words; shown to staff. */
  reason: string
  /** When a rule about abuse moves it: whose use it was, what the trail keeps, and who hears of it. */
  abuse?: Pick<AbuseReport, 'facts' | 'holderId' | 'isMailed' | 'isNoted' | 'rule'>
}

const actions = {
  active: 'license.reactivated',
  suspended: 'license.suspended',
  revoked: 'license.revoked',
} as const

/** Who opens again what a rule has closed forgives what it saw: else it would close it again at the next download. */
const forgive = (ctx: TxCtx, known: Doc<'licenses'>, to: LicenseStatus): Record<string, string | null> =>
  to === 'active' && known.reason?.startsWith(abuseReason)
    ? { flaggedAt: null, flagReason: null, flaggedBy: null, forgivenAt: ctx.clock.now().toISOString() }
    : {}

/** What money does to a license, the order tells. */
const tell = async (
  ctx: TxCtx,
  { licenseId, to, reason, abuse }: LicenseMove,
  { transferredAt }: Doc<'licenses'>,
): Promise<void> => {
  const lane = `license:${String(licenseId)}`
  if (to === 'revoked') await ctx.tx.publish(licenseRevoked, lane, { licenseId })
  // Who has it from the buyer hears nothing of the order.
  const isToldByOrder = reason.startsWith('order:') && !transferredAt
  if (to !== 'suspended' || isToldByOrder) return
  const { holderId = null, isMailed = true, isNoted = false } = abuse ?? {}
  await ctx.tx.publish(licenseSuspended, lane, { licenseId, holderId, isMailed, isNoted })
}

/** Moves a license's status by one conditional update. CONFLICT when it is not in a status that leads there. */
export const moveLicense = async (ctx: TxCtx, move: LicenseMove): Promise<Result<{ licenseId: Id }>> => {
  const { licenseId, to, abuse } = move
  const known = await ctx.tx.load('licenses', licenseId)
  if (!known) return fail('LICENSE_NOT_FOUND')
  const moved = await ctx.tx.claim('licenses', {
    id: known.id,
    and: { status: { in: sourcesOf(licenseMoves, to) } },
    change: { status: to, reason: move.reason, ...forgive(ctx, known, to) },
  })
  if (!moved) return fail('CONFLICT', { status: known.status })
  // The reason stays on the license: a person typed it, and the trail keeps ids and codes only.
  await resolve(ctx.payload, Audit).record(ctx, {
    action: actions[to],
    outcome: 'done',
    resource: { type: 'licenses', id: known.id },
    details: { from: known.status, ...abuseDetails(abuse) },
  })
  await tell(ctx, { ...move, licenseId: known.id }, moved)
  return ok({ licenseId: known.id })
}
