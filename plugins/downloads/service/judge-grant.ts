import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { AbuseDecision } from '../domain/abuse-policy.ts'
import type { DownloadLimits } from '../domain/download-limits.ts'
import type { Row } from './download-rows.ts'
import { findAbuse } from './find-abuse.ts'
import { judgeDownload, type AskedFile, type JudgedDownload } from './judge-download.ts'
import { planRoom } from './make-room.ts'

export interface AskedLink extends AskedFile {
  limits: DownloadLimits
  /** What the device's cookie says; null without one. */
  device: string | null
}

export interface JudgedLink extends JudgedDownload {
  /** Links that have to give way. */
  leaving: Row[]
  /** What the rules about abuse found, if anything: nothing that refuses. */
  abuse: AbuseDecision | null
}

/**
 * Whether a link may be made now: the license and who asks, then what they did of late, then how often they downloaded.
 * The license's row is held from the first look on, so nobody else of this license is judged meanwhile.
 */
export const judgeLink = async (ctx: TxCtx, asked: AskedLink): Promise<Result<JudgedLink>> => {
  const { limits, device } = asked
  const found = await judgeDownload(ctx, asked)
  if (!found.ok) return found
  const { holder, license, releaseId, file, files, isEntitled } = found.value
  const holderId = holder.customerId
  const abuse = await findAbuse(ctx, { license, holderId, releaseId, files, device }, limits.abuse)
  const wanted = { license, holderId, releaseId, fileId: file.fileId, rule: limits.window }
  const { leaving, window, isCapReached } = await planRoom(ctx, wanted)
  const verdict = resolve(ctx.payload, Licensing).verdictOf(ctx, {
    license,
    holder: holder.kind,
    isPaused: abuse?.isPaused ?? false,
    isEntitled,
    ...(window ? { window } : {}),
  })
  if (!verdict.allowed) {
    const { used, limit, freeAt } = window ?? {}
    return verdict.code === 'DOWNLOAD_WINDOW_FULL'
      ? fail(verdict.code, { used, limit, freeAt: freeAt?.toISOString() ?? null })
      : fail(verdict.code)
  }
  if (isCapReached) return fail('DOWNLOAD_CAP_REACHED')
  return ok({ ...found.value, leaving, abuse })
}
