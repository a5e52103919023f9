import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { sourcesOf } from '../../kernel/state-machine.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit } from '../../audit/contract.ts'
import { licenseRevoked, type LicenseStatus } from '../contract.ts'
import { licenseMoves } from '../domain/license-status.ts'

export interface LicenseMove {
  licenseId: Id
  to: LicenseStatus
  /** Why, in a person's words; shown to staff. */
  reason: string
}

const actions = {
  active: 'license.reactivated',
  suspended: 'license.suspended',
  revoked: 'license.revoked',
} as const

/** Moves a license's status by one conditional update. CONFLICT when it is not in a status that leads there. */
export const moveLicense = async (ctx: TxCtx, move: LicenseMove): Promise<Result<{ licenseId: Id }>> => {
  const { licenseId, to } = move
  const known = await ctx.tx.load('licenses', licenseId)
  if (!known) return fail('LICENSE_NOT_FOUND')
  const moved = await ctx.tx.claim('licenses', {
    id: known.id,
    and: { status: { in: sourcesOf(licenseMoves, to) } },
    change: { status: to, reason: move.reason },
  })
  if (!moved) return fail('CONFLICT', { status: known.status })
  // The reason stays on the license: a person typed it, and the trail keeps ids and codes only.
  await resolve(ctx.payload, Audit).record(ctx, {
    action: actions[to],
    outcome: 'done',
    resource: { type: 'licenses', id: known.id },
    details: { from: known.status },
  })
  if (to === 'revoked') await ctx.tx.publish(licenseRevoked, `license:${String(known.id)}`, { licenseId })
  return ok({ licenseId: known.id })
}
