import { codeText, type Code } from '../../kernel/codes.ts'
import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog, type PublishedRelease } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Downloads, type HolderStanding } from '../../downloads/contract.ts'
import { Licensing, type Holding, type LicenseSnapshot } from '../../licensing/contract.ts'
import { Payments } from '../../payments/contract.ts'
import type { ExplainedGrant } from '../contract.ts'

/** As many as are read in one go; who has more asks about one product. */
const mostGrants = 20

/** Of the license, and as many of its order. */
const trailLength = 30

interface Asked {
  customerId?: Id | undefined
  productId?: Id | undefined
  licenseId?: Id | undefined
}

interface Tie extends Holding {
  customerId: Id
}

const tiesOfLicense = async (ctx: TxCtx, licenseId: Id): Promise<Tie[]> => {
  const licensing = resolve(ctx.payload, Licensing)
  const license = await licensing.load(ctx, licenseId)
  if (!license) return []
  const seats = await licensing.seatsOf(ctx, licenseId)
  return [
    { license, seat: null, customerId: license.customerId },
    ...seats.slice(0, mostGrants - 1).map((seat) => ({ license, seat, customerId: seat.holderId })),
  ]
}

const tiesOf = async (ctx: TxCtx, { customerId, licenseId, productId }: Asked): Promise<Tie[]> => {
  if (licenseId !== undefined) return tiesOfLicense(ctx, licenseId)
  if (customerId === undefined) return []
  const held = await resolve(ctx.payload, Licensing).holdingsOf(
    ctx,
    { customerId, productId: productId ?? null },
    mostGrants,
  )
  return held.map((holding) => ({ ...holding, customerId }))
}

const heldAs = ({ seat }: Tie): ExplainedGrant['heldAs'] => {
  if (seat === null) return 'owner'
  return seat.status === 'active' ? 'seat' : 'former-seat'
}

/** The window refuses a file, not a person: it is a reason when no file of the newest release is left. */
const fullWindow = (standing: HolderStanding | null, newest: PublishedRelease | null) => {
  const { files: counted = [], limit = 0 } = standing ?? {}
  const files = counted.filter(({ releaseId }) => sameId(releaseId, newest?.releaseId))
  const least = Math.min(...files.map(({ used }) => used))
  return files.length > 0 ? { used: least, limit } : null
}

const reasonsOf = async (ctx: TxCtx, tie: Tie, standing: HolderStanding | null): Promise<Code[]> => {
  const { license } = tie
  const as = heldAs(tie)
  const published = await resolve(ctx.payload, Catalog).publishedReleases(ctx, license.productId)
  const { newest } = resolve(ctx.payload, Licensing).entitledOf(license, published)
  const window = fullWindow(standing, newest)
  const reasons = resolve(ctx.payload, Licensing).reasonsOf(ctx, {
    license,
    holder: as === 'former-seat' ? 'none' : as,
    isPaused: (standing?.pause ?? null) !== null,
    ...(window ? { window } : {}),
  })
  const isCapReached = license.downloadCap !== null && license.downloadsUsed >= license.downloadCap
  return [
    ...reasons,
    ...(isCapReached ? (['DOWNLOAD_CAP_REACHED'] as const) : []),
    ...(newest?.fileIds.length ? [] : (['NO_FILE'] as const)),
  ]
}

const trailOf = async (
  ctx: TxCtx,
  { licenseId, orderId }: LicenseSnapshot,
): Promise<ExplainedGrant['trail']> => {
  const audit = resolve(ctx.payload, Audit)
  const both = [
    ...(await audit.about(ctx, { type: 'licenses', id: licenseId }, trailLength)),
    ...(await audit.about(ctx, { type: 'orders', id: orderId }, trailLength)),
  ]
  return both.sort((a, b) => b.at.localeCompare(a.at))
}

const orderOf = async (ctx: TxCtx, orderId: Id): Promise<ExplainedGrant['order']> => {
  const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
  if (!order) return null
  const { number, status, paidAt, currency, totalMinor, refundedMinor } = order
  return { number, status, paidAt, currency, totalMinor, refundedMinor }
}

const limitsOf = (standing: HolderStanding | null): Pick<ExplainedGrant, 'pause' | 'reset' | 'window'> => {
  if (!standing) return { window: null, pause: null, reset: null }
  const { days, files, limit, pause, reset } = standing
  return {
    window:
      limit === 0
        ? null
        : {
            limit,
            days,
            files: files.map(({ fileId, used, freeAt }) => ({ fileId: String(fileId), used, freeAt })),
          },
    pause,
    reset: reset && { status: reset.status, askedAt: reset.askedAt, note: reset.note },
  }
}

const explain = async (ctx: TxCtx, tie: Tie): Promise<ExplainedGrant> => {
  const { customerId, license, seat } = tie
  const person = await resolve(ctx.payload, Customers).load(ctx, customerId)
  const product = await resolve(ctx.payload, Catalog).product(ctx, license.productId, ctx.locale)
  const standing = await resolve(ctx.payload, Downloads).standingOfHolder(ctx, license.licenseId, customerId)
  const reasons = await reasonsOf(ctx, tie, standing)
  const { status, reason, flagReason, forgivenAt, issuedAt, expiresAt, updatesUntil } = license
  const { downloadsUsed, downloadCap } = license
  return {
    customerId: String(customerId),
    contact: person?.email ?? person?.phone ?? '',
    licenseId: String(license.licenseId),
    productId: String(license.productId),
    title: product?.title ?? '',
    maskedKey: license.maskedKey,
    heldAs: heldAs(tie),
    allowed: reasons.length === 0,
    reasons: reasons.map((code) => ({ code, message: codeText(code, ctx.locale) })),
    license: {
      status,
      reason,
      flagReason,
      forgivenAt,
      issuedAt,
      expiresAt,
      updatesUntil,
      downloadsUsed,
      downloadCap,
    },
    seat: seat && { assignedAt: seat.assignedAt, revokedAt: seat.revokedAt },
    order: await orderOf(ctx, license.orderId),
    ...limitsOf(standing),
    trail: await trailOf(ctx, license),
  }
}

/** Every tie between a person and a product, what stands against each, and what led there. */
export const explainAccess = useCase<Asked, { grants: ExplainedGrant[] }>(async (ctx, asked) => {
  const grants: ExplainedGrant[] = []
  // One after the other: a transaction has one connection.
  for (const tie of await tiesOf(ctx, asked)) {
    if (asked.productId !== undefined && !sameId(tie.license.productId, asked.productId)) continue
    grants.push(await explain(ctx, tie))
  }
  return ok({ grants })
})
