import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog, type FileSnapshot } from '../../catalog/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { makeLink, type Link, type LinkTerms } from './make-link.ts'
import { makeRoom } from './make-room.ts'
import { mayUseLicense } from './may-use-license.ts'

interface Input {
  licenseId: Id
  /** Left out when the release has one file only. */
  fileId?: Id | undefined
  terms: LinkTerms
}

const chooseFile = (files: FileSnapshot[], wanted: Id | undefined): FileSnapshot | undefined => {
  if (wanted !== undefined) return files.find((file) => String(file.fileId) === String(wanted))
  return files.length === 1 ? files[0] : undefined
}

/**
 * A fresh look at the session, the license and its limits; then a link that opens one file of the newest release
 * once, for this browser. A license that is not this browser's and one that is not there look the same from outside.
 */
export const grantDownload = useCase<Input, Link>(async (ctx, { licenseId, fileId, terms }) => {
  const { actor, payload } = ctx
  if (!actor.buyer) return fail('NOT_SIGNED_IN')
  const licensing = resolve(payload, Licensing)
  const known = await licensing.load(ctx, licenseId)
  if (!known || !mayUseLicense(actor.buyer, known)) return fail('NOT_YOUR_LICENSE')
  const { license, verdict } = isGuardOff(payload, 'downloads.cap')
    ? { license: known, verdict: await licensing.judge(ctx, licenseId) }
    : await licensing.lockAndJudge(ctx, licenseId)
  if (!verdict.allowed) return fail(verdict.code)
  if (!license) return fail('LICENSE_NOT_FOUND')
  const release = await resolve(payload, Catalog).newestFiles(ctx, license.productId)
  const file = chooseFile(release?.files ?? [], fileId)
  if (!release || !file) return fail('NO_FILE')
  if (!(await makeRoom(ctx, license))) return fail('DOWNLOAD_CAP_REACHED')
  const link = await makeLink(ctx, terms, file, {
    customer: license.customerId,
    license: license.licenseId,
    product: license.productId,
    release: release.releaseId,
    session: actor.buyer.sessionId,
  })
  return ok(link)
})
