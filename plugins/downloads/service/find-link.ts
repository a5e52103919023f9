import { idOf, maybeIdOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { tokenPattern } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Catalog, type FileSnapshot } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { isHeldBy } from './holder-of.ts'
import { isMeasured } from './is-measured.ts'
import { staffToken } from './link-token.ts'
import { mayUseLicense } from './may-use-license.ts'

export interface FoundLink {
  row: Doc<'downloads'>
  file: FileSnapshot
  /** Null for staff's own links. */
  licenseId: Id | null
}

const rowOf = (ctx: TxCtx, token: string): Promise<Doc<'downloads'> | null> => {
  const keyring = keyringOf(ctx.payload)
  const { staff } = ctx.actor
  const hashes = [
    ...keyring.hashes('download-link', token),
    ...(staff ? keyring.hashes('download-link', staffToken(token, staff)) : []),
  ]
  return ctx.tx.find('downloads', { tokenHash: { in: hashes } })
}

/**
 * The browser that asked for the link, or another one that has proved the same customer. Who holds a seat has proved it, and
 * uses up no link of the owner's, nor the owner one of theirs.
 */
const isItsBrowser = (ctx: TxCtx, row: Doc<'downloads'>, license: LicenseSnapshot): boolean => {
  const { buyer } = ctx.actor
  if (!buyer) return false
  const hasProvedAll = buyer.scopes.some(
    ({ customerId, kind }) => kind === 'full' && sameId(customerId, row.customer),
  )
  if (hasProvedAll) return true
  return (
    sameId(row.customer, license.customerId) &&
    mayUseLicense(buyer, license) &&
    sameId(row.session, buyer.sessionId)
  )
}

/** NO_SEAT when the link is of a seat that was taken back since. */
const assertHeld = async (
  ctx: TxCtx,
  row: Doc<'downloads'>,
  license: LicenseSnapshot,
): Promise<Result<null>> => {
  const customerId = maybeIdOf(row.customer)
  const isHeld = customerId !== null && (await isHeldBy(ctx, license, customerId))
  return isHeld ? ok(null) : fail('NO_SEAT', { downloadId: String(row.id) })
}

const isAllowed = async (ctx: TxCtx, row: Doc<'downloads'>): Promise<Result<null>> => {
  const licenseId = maybeIdOf(row.license)
  if (licenseId === null) return ctx.actor.staff?.can('files.read') ? ok(null) : fail('LINK_NOT_YOURS')
  const licensing = resolve(ctx.payload, Licensing)
  const license = await licensing.load(ctx, licenseId)
  if (!license || !isItsBrowser(ctx, row, license))
    return fail('LINK_NOT_YOURS', { downloadId: String(row.id) })
  const verdict = licensing.verdictOn(ctx, license)
  if (!verdict.allowed) return fail(verdict.code, { downloadId: String(row.id) })
  return assertHeld(ctx, row, license)
}

/** The link behind a token, if it is this browser's and its license is good now. Consumes nothing. */
export const findLink = async (ctx: TxCtx, token: string): Promise<Result<FoundLink>> => {
  const row = tokenPattern.test(token) ? await rowOf(ctx, token) : null
  if (!row) return fail('LINK_UNKNOWN')
  const allowed = await isAllowed(ctx, row)
  if (!allowed.ok) return allowed
  const file = row.file ? await resolve(ctx.payload, Catalog).file(ctx, idOf(row.file)) : null
  if (!file || !isMeasured(file)) return fail('FILE_UNAVAILABLE', { downloadId: String(row.id) })
  return ok({ row, file, licenseId: maybeIdOf(row.license) })
}
