import { ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { ProgramAnswer } from '../contract.ts'
import { answerWith, lookAt, reasonAgainst } from './answer-program.ts'
import { findDevice } from './find-device.ts'
import { findLicense } from './find-license.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'
import { touchDevice } from './touch-device.ts'

/** May the program run, and on this device? Reads only, but for the hour at which the device was last seen. */
export const validateLicense = async (
  ctx: TxCtx,
  asked: AskedByKey & { fingerprint?: string | undefined },
  terms: ProgramTerms,
): Promise<Result<ProgramAnswer | null>> => {
  const license = await findLicense(ctx, asked, terms)
  if (!license) return ok(null)
  const { fingerprint } = asked
  const device = fingerprint === undefined ? null : await findDevice(ctx, license.id, fingerprint)
  const found = await lookAt(ctx, license, asked, terms)
  const isActivated = device?.status === 'active'
  const code = reasonAgainst(ctx, found, fingerprint === undefined ? {} : { isActivated })
  if (isActivated && code === null) await touchDevice(ctx, device)
  return ok(answerWith(ctx, found, code, found.isForProduct ? device : null))
}
