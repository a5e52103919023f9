import { idOf, maybeIdOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { tokenPattern } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Catalog, type FileSnapshot } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
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

/** The browser that asked for the link, or another one that has proved the same customer. */
const isItsBrowser = (ctx: TxCtx, row: Doc<'downloads'>, license: LicenseSnapshot): boolean => {
  const { buyer } = ctx.actor
  if (!buyer || !mayUseLicense(buyer, license)) return false
  const hasProvedAll = buyer.scopes.some(
    ({ customerId, kind }) => kind === 'full' && sameId(customerId, license.customerId),
  )
  return hasProvedAll || sameId(row.session, buyer.sessionId)
}

const isAllowed = async (ctx: TxCtx, row: Doc<'downloads'>): Promise<Result<null>> => {
  const licenseId = maybeIdOf(row.license)
  if (licenseId === null) return ctx.actor.staff?.can('files.read') ? ok(null) : fail('LINK_NOT_YOURS')
  const licensing = resolve(ctx.payload, Licensing)
  const license = await licensing.load(ctx, licenseId)
  if (!license || !isItsBrowser(ctx, row, license))
    return fail('LINK_NOT_YOURS', { downloadId: String(row.id) })
  const verdict = licensing.verdictOn(ctx, license)
  return verdict.allowed ? ok(null) : fail(verdict.code, { downloadId: String(row.id) })
}

/** The link behind a token, if it is this browser's and its license is good now. Consumes nothing. */
export const findLink = async (ctx: TxCtx, token: string): Promise<Result<FoundLink>> => {
  const row = tokenPattern.test(token) ? await rowOf(ctx, token) : null
  if (!row) return fail('LINK_UNKNOWN')
  const allowed = await isAllowed(ctx, row)
  if (!allowed.ok) return allowed
  const file = row.file ? await resolve(ctx.payload, Catalog).file(ctx, idOf(row.file)) : null
  if (!file) return fail('FILE_UNAVAILABLE', { downloadId: String(row.id) })
  return ok({ row, file, licenseId: maybeIdOf(row.license) })
}
