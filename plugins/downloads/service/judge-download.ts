import { sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Buyer } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog, type FileSnapshot } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { isMeasured } from './is-measured.ts'
import { formerHolderOf, holderOf, isStillHeldBy, type Holder } from './holder-of.ts'

/** What a buyer asks for. */
export interface AskedFile {
  licenseId: Id
  /** Left out when the release has one file only. */
  fileId?: Id | undefined
  /** Left out for the newest that the license gives. */
  releaseId?: Id | undefined
}

export interface JudgedDownload {
  buyer: Buyer
  holder: Holder
  license: LicenseSnapshot
  releaseId: Id
  file: FileSnapshot
  /** How many the release has. */
  files: number
  /** Whether the release is one that the license gives. */
  isEntitled: boolean
}

const chooseFile = (files: FileSnapshot[], wanted: Id | undefined): FileSnapshot | undefined => {
  if (wanted !== undefined) return files.find((file) => String(file.fileId) === String(wanted))
  return files.length === 1 ? files[0] : undefined
}

interface Chosen {
  releaseId: Id
  files: FileSnapshot[]
  isEntitled: boolean
}

/** The release that was asked for, or else the newest that the license gives; null when nothing such is published. */
const chooseRelease = async (
  ctx: TxCtx,
  license: LicenseSnapshot,
  wanted: Id | undefined,
): Promise<Chosen | null> => {
  const catalog = resolve(ctx.payload, Catalog)
  const published = await catalog.publishedReleases(ctx, license.productId)
  const { given, newest } = resolve(ctx.payload, Licensing).entitledOf(license, published)
  const release = wanted === undefined ? newest : published.find(({ releaseId }) => sameId(releaseId, wanted))
  if (!release) return null
  const { releaseId, fileIds } = release
  return { releaseId, files: await catalog.filesOf(ctx, fileIds), isEntitled: given.includes(release) }
}

/**
 * A fresh look at the session, the license, whose row it holds, and the release. A license that is not this
 * browser's and one that is not there look the same from outside. Limits are looked at behind it.
 */
export const judgeDownload = async (
  ctx: TxCtx,
  { licenseId, fileId, releaseId }: AskedFile,
): Promise<Result<JudgedDownload>> => {
  const { actor, payload } = ctx
  if (!actor.buyer) return fail('NOT_SIGNED_IN')
  const licensing = resolve(payload, Licensing)
  const known = await licensing.load(ctx, licenseId)
  const holder = known && (await holderOf(ctx, known))
  if (!holder) return fail(known && (await formerHolderOf(ctx, known)) ? 'NO_SEAT' : 'NOT_YOUR_LICENSE')
  const { license, verdict } = isGuardOff(payload, 'downloads.cap')
    ? { license: known, verdict: await licensing.judge(ctx, licenseId) }
    : await licensing.lockAndJudge(ctx, licenseId)
  if (!verdict.allowed) return fail(verdict.code)
  if (!license) return fail('LICENSE_NOT_FOUND')
  // The seat may have been taken back, or the license passed on, while this one waited for the row.
  if (!(await isStillHeldBy(ctx, license, holder.customerId)))
    return fail(holder.kind === 'owner' ? 'NOT_YOUR_LICENSE' : 'NO_SEAT')
  const release = await chooseRelease(ctx, license, releaseId)
  const file = chooseFile(release?.files ?? [], fileId)
  if (!release || !file) return fail('NO_FILE')
  if (!isMeasured(file)) return fail('FILE_UNAVAILABLE')
  return ok({
    buyer: actor.buyer,
    holder,
    license,
    releaseId: release.releaseId,
    file,
    files: release.files.length,
    isEntitled: release.isEntitled,
  })
}
