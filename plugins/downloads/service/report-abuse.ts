import type { Code } from '../../kernel/codes.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { AbuseDecision } from '../domain/abuse-policy.ts'
import { findAbuse } from './find-abuse.ts'
import { judgeDownload, type JudgedDownload } from './judge-download.ts'
import type { AskedLink } from './judge-grant.ts'

/** Refusals of who may use the license, which come after the look for abuse. */
const judged = new Set<Code>([
  'DOWNLOADS_PAUSED',
  'DOWNLOAD_WINDOW_FULL',
  'DOWNLOAD_CAP_REACHED',
  'NOT_IN_YOUR_RELEASES',
])

export const isJudgedForAbuse = (code: Code): boolean => judged.has(code)

/** Flags or suspends, as the policy says, once: call it with the license's row held. */
export const actOnAbuse = async (
  ctx: TxCtx,
  { license, holder }: Pick<JudgedDownload, 'holder' | 'license'>,
  { flag, suspend, isMailed, isNoted }: AbuseDecision,
): Promise<void> => {
  // Else whoever knows a phone number and a day could have its owner's license suspended.
  if (holder.isPartial) return
  const licensing = resolve(ctx.payload, Licensing)
  const report = (found: NonNullable<AbuseDecision['flag']>, isTold: boolean) => ({
    licenseId: license.licenseId,
    holderId: holder.customerId,
    rule: found.rule,
    sentence: found.sentence.en,
    facts: found.facts,
    isMailed: isMailed && isTold,
    isNoted: isNoted && isTold,
  })
  // Who hears of the suspension need not hear of the flag.
  if (flag) await licensing.flag(ctx, report(flag, suspend === null))
  if (suspend) await licensing.suspend(ctx, report(suspend, true))
}

/**
 * Writes down what the rules found in an attempt that was refused. The refusing transaction was rolled back, so it is looked
 * at again, under the same lock.
 */
export const reportAbuse = useCase<AskedLink, null>(async (ctx, { limits, device, ...asked }) => {
  const found = await judgeDownload(ctx, asked)
  if (!found.ok) return ok(null)
  const { holder, license, releaseId, files } = found.value
  const who = { license, holderId: holder.customerId, releaseId, files, device }
  const abuse = await findAbuse(ctx, who, limits.abuse)
  if (abuse) await actOnAbuse(ctx, found.value, abuse)
  return ok(null)
})
