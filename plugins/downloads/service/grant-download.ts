import { sameId } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { judgeDownload, type AskedFile } from './judge-download.ts'
import { makeLink, type Link, type LinkTerms } from './make-link.ts'
import { makeRoom } from './make-room.ts'
import type { DownloadFacts } from './site-hooks.ts'

interface Input extends AskedFile {
  terms: LinkTerms
  /** The file that the site's own code was asked about; null when it was not asked. */
  agreed: DownloadFacts | null
}

/**
 * A fresh look at the session, the license and its limits; then a link that opens one file of the newest release
 * once, for this browser.
 */
export const grantDownload = useCase<Input, Link>(async (ctx, { terms, agreed, ...asked }) => {
  const judged = await judgeDownload(ctx, asked)
  if (!judged.ok) return judged
  const { buyer, holder, license, releaseId, file } = judged.value
  // A release came out while the site's own code thought about the one before.
  if (agreed && !sameId(agreed.fileId, file.fileId)) return fail('CONFLICT')
  if (!(await makeRoom(ctx, license))) return fail('DOWNLOAD_CAP_REACHED')
  const link = await makeLink(ctx, terms, file, {
    customer: holder.customerId,
    license: license.licenseId,
    product: license.productId,
    release: releaseId,
    session: buyer.sessionId,
  })
  return ok(link)
})
