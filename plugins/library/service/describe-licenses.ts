import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog, type FileSnapshot, type ProductSnapshot } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { Payments, type OrderSnapshot } from '../../payments/contract.ts'
import { maySeeKeys } from '../domain/may-see-order.ts'
import { shownStatus } from '../domain/shown-status.ts'
import { once } from './once.ts'
import type { LibraryItem, SealedItem } from './open-items.ts'
import type { SeenLicense } from './seen-license.ts'
import { seenReleases, type SeenReleases } from './seen-releases.ts'

interface Surroundings {
  order: OrderSnapshot | null
  product: ProductSnapshot | null
  releases: SeenReleases | undefined
  sealedKey: string | undefined
}

export const describeFile = (file: FileSnapshot): LibraryItem['files'][number] => ({
  fileId: String(file.fileId),
  name: file.displayName,
  size: file.size,
  mimeType: file.mimeType,
  sha256: file.sha256,
  platform: file.platform,
})

const titleOf = (license: LicenseSnapshot, { order, product }: Surroundings): string =>
  product?.title ?? order?.lines.find((line) => line.productId === license.productId)?.title ?? ''

/** The order is between the shop and who paid: not for who has the license from somebody else. */
const boughtBy = ({ transferredAt, issuedAt }: LicenseSnapshot, { order }: Surroundings) =>
  transferredAt === null
    ? { orderNumber: order?.number ?? '', boughtAt: order?.paidAt ?? issuedAt }
    : { orderNumber: '', boughtAt: transferredAt }

/** What is between the shop and the owner: for who has a seat there is none of it. */
const ofOwner = ({ license, seat }: SeenLicense, around: Surroundings) =>
  seat === null
    ? {
        heldAs: 'owner' as const,
        maskedKey: license.maskedKey,
        seats: license.seats,
        downloadsUsed: license.downloadsUsed,
        ...boughtBy(license, around),
      }
    : {
        heldAs: 'seat' as const,
        maskedKey: '',
        seats: 0,
        // Under a cap it is everybody's: who has a seat must see why there are none left.
        downloadsUsed: license.downloadCap === null ? 0 : license.downloadsUsed,
        orderNumber: '',
        boughtAt: seat.assignedAt,
      }

const describe = (now: Date, seen: SeenLicense, around: Surroundings): SealedItem => {
  const { license } = seen
  const status = shownStatus(license, now)
  const { product, releases, sealedKey } = around
  const release = releases?.newest ?? null
  return {
    licenseId: String(license.licenseId),
    productSlug: product?.slug ?? '',
    title: titleOf(license, around),
    coverUrl: product?.coverUrl ?? null,
    offerName: license.offerName,
    licenseType: license.type,
    ...ofOwner(seen, around),
    sealedKey: status === 'revoked' ? null : (sealedKey ?? null),
    status,
    expiresAt: license.expiresAt,
    downloadCap: license.downloadCap,
    updatesUntil: license.updatesUntil,
    releaseId: release && String(release.releaseId),
    version: release?.version ?? null,
    changelog: release?.changelog ?? null,
    news: status === 'active' ? (releases?.news ?? null) : null,
    files: status === 'active' ? (releases?.filesOf(release) ?? []).map(describeFile) : [],
  }
}

/**
 * Licenses as the page of who sees them shows them, in their order. Only for licenses that this browser may see.
 * @param known their releases, where somebody has asked already
 */
export const describeLicenses = async (
  ctx: TxCtx,
  seen: SeenLicense[],
  known?: Map<SeenLicense, SeenReleases>,
): Promise<SealedItem[]> => {
  const orderOf = once((id) => resolve(ctx.payload, Payments).load(ctx, id))
  const productOf = once((id) => resolve(ctx.payload, Catalog).product(ctx, id, ctx.locale))
  const releases = known ?? (await seenReleases(ctx, seen, false))
  const sealedKeys = await resolve(ctx.payload, Licensing).sealedKeys(
    ctx,
    seen.map(({ license }) => license),
  )
  const scopes = ctx.actor.buyer?.scopes ?? []
  const items: SealedItem[] = []
  // One after the other: a transaction has one connection.
  for (const one of seen) {
    const { license, seat } = one
    const order = await orderOf(license.orderId)
    const product = await productOf(license.productId)
    const maySeeKey = seat === null && maySeeKeys(scopes, license)
    const sealedKey = maySeeKey ? sealedKeys.get(license.licenseId) : undefined
    items.push(describe(ctx.clock.now(), one, { order, product, releases: releases.get(one), sealedKey }))
  }
  return items
}
