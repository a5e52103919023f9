import { sameId } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { DownloadLimits } from '../domain/download-limits.ts'
import type { AskedFile } from './judge-download.ts'
import { judgeLink } from './judge-grant.ts'
import { makeLink, type Link, type LinkTerms } from './make-link.ts'
import { makeRoom } from './make-room.ts'
import { actOnAbuse } from './report-abuse.ts'
import type { DownloadFacts } from './site-hooks.ts'

interface Input extends AskedFile {
  terms: LinkTerms
  limits: DownloadLimits
  /** The file that the site's own code was asked about; null when it was not asked. */
  agreed: DownloadFacts | null
}

/**
 * A fresh look at the session, the license and its limits; then a link that opens one file of a release
 * that the license gives once, for this browser.
 */
export const grantDownload = useCase<Input, Link>(async (ctx, { terms, agreed, ...asked }) => {
  const judged = await judgeLink(ctx, { ...asked, device: terms.device })
  if (!judged.ok) return judged
  const { abuse, buyer, holder, leaving, license, releaseId, file } = judged.value
  // A release came out while the site's own code thought about the one before.
  const isAgreed = !agreed || (sameId(agreed.fileId, file.fileId) && sameId(agreed.releaseId, releaseId))
  if (!isAgreed) return fail('CONFLICT')
  if (!(await makeRoom(ctx, leaving))) return fail('CONFLICT')
  if (abuse) await actOnAbuse(ctx, judged.value, abuse)
  const link = await makeLink(ctx, terms, file, {
    customer: holder.customerId,
    license: license.licenseId,
    product: license.productId,
    release: releaseId,
    session: buyer.sessionId,
  })
  return ok(link)
})
