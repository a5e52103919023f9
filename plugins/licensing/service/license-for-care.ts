import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { accessVerdict } from '../domain/access-verdict.ts'

/**
 * A license that staff may change now. One that is closed keeps why it was closed, in the place where the reason of a change
 * goes: it is given back first. That its time is over is no obstacle.
 */
export const licenseForCare = async (
  { clock, tx }: TxCtx,
  licenseId: Id,
): Promise<Result<Doc<'licenses'>>> => {
  const license = await tx.load('licenses', licenseId)
  if (!license) return fail('LICENSE_NOT_FOUND')
  const facts = { status: license.status, reason: license.reason ?? null, expiresAt: null }
  const verdict = accessVerdict({ license: facts }, clock.now())
  return verdict.allowed ? ok(license) : fail(verdict.code)
}
