import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { askSiteHooks, type HookRun } from '../../platform/run-site-hooks.ts'
import { useCase } from '../../platform/transaction.ts'
import type { JudgedDownload } from './judge-download.ts'
import { judgeLink, type AskedLink } from './judge-grant.ts'
import type { DownloadFacts } from './site-hooks.ts'

const factsOf = ({ license, holder, releaseId, file }: JudgedDownload): DownloadFacts => ({
  licenseId: license.licenseId,
  customerId: holder.customerId,
  orderId: license.orderId,
  productId: license.productId,
  releaseId,
  fileId: file.fileId,
  fileName: file.displayName,
  size: file.size,
  downloadsUsed: license.downloadsUsed,
  downloadCap: license.downloadCap,
})

/** What the grant would be now, and every refusal of its own: only who may have the file hears what a hook says. */
const look = useCase<AskedLink, DownloadFacts>(async (ctx, asked) => {
  const judged = await judgeLink(ctx, asked)
  return judged.ok ? ok(factsOf(judged.value)) : judged
})

/**
 * Asks the site's own code before a link is made.
 * @returns the file that it agreed to; null when there is nobody to ask
 */
export const askBeforeDownload = async (
  ctx: Ctx,
  asked: AskedLink,
  run: HookRun<DownloadFacts>,
): Promise<Result<DownloadFacts | null>> => {
  if (run.hooks.length === 0) return ok(null)
  const facts = await look(ctx, asked)
  if (!facts.ok) return facts
  const allowed = await askSiteHooks(ctx, run, facts.value)
  return allowed.ok ? facts : allowed
}
