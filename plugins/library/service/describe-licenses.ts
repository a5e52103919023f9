import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import {
  Catalog,
  type FileSnapshot,
  type ProductSnapshot,
  type ReleaseSnapshot,
} from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { Payments, type OrderSnapshot } from '../../payments/contract.ts'
import { maySeeKeys } from '../domain/may-see-order.ts'
import { shownStatus } from '../domain/shown-status.ts'
import type { LibraryItem, SealedItem } from './open-items.ts'
import type { SeenLicense } from './seen-license.ts'

interface Surroundings {
  order: OrderSnapshot | null
  product: ProductSnapshot | null
  release: ReleaseSnapshot | null
  sealedKey: string | undefined
}

/** Asks once per id, however many licenses share it. */
const once = <T>(ask: (id: Id) => Promise<T>) => {
  const asked = new Map<Id, Promise<T>>()
  return (id: Id): Promise<T> => {
    const answer = asked.get(id) ?? ask(id)
    asked.set(id, answer)
    return answer
  }
}

const describeFile = (file: FileSnapshot): LibraryItem['files'][number] => ({
  fileId: String(file.fileId),
  name: file.displayName,
  size: file.size,
  mimeType: file.mimeType,
  sha256: file.sha256,
})

const titleOf = (license: LicenseSnapshot, { order, product }: Surroundings): string =>
  product?.title ?? order?.lines.find((line) => line.productId === license.productId)?.title ?? ''

/** What is between the shop and who paid: for who has a seat there is none of it. */
const ofOwner = ({ license, seatSince }: SeenLicense, { order }: Surroundings) =>
  seatSince === null
    ? {
        heldAs: 'owner' as const,
        maskedKey: license.maskedKey,
        seats: license.seats,
        downloadsUsed: license.downloadsUsed,
        orderNumber: order?.number ?? '',
        boughtAt: order?.paidAt ?? license.issuedAt,
      }
    : {
        heldAs: 'seat' as const,
        maskedKey: '',
        seats: 0,
        // Under a cap it is everybody's: who has a seat must see why there are none left.
        downloadsUsed: license.downloadCap === null ? 0 : license.downloadsUsed,
        orderNumber: '',
        boughtAt: seatSince,
      }

const describe = (now: Date, seen: SeenLicense, around: Surroundings): SealedItem => {
  const { license } = seen
  const status = shownStatus(license, now)
  const { product, release, sealedKey } = around
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
    version: release?.version ?? null,
    changelog: release?.changelog ?? null,
    files: status === 'active' ? (release?.files ?? []).map(describeFile) : [],
  }
}

/** Licenses as the page of who sees them shows them, in their order. Only for licenses that this browser may see. */
export const describeLicenses = async (ctx: TxCtx, seen: SeenLicense[]): Promise<SealedItem[]> => {
  const catalog = resolve(ctx.payload, Catalog)
  const orderOf = once((id) => resolve(ctx.payload, Payments).load(ctx, id))
  const productOf = once((id) => catalog.product(ctx, id, ctx.locale))
  const releaseOf = once((id) => catalog.newestRelease(ctx, id, ctx.locale))
  const ids = seen.map(({ license }) => license.licenseId)
  const sealedKeys = await resolve(ctx.payload, Licensing).sealedKeys(ctx, ids)
  const scopes = ctx.actor.buyer?.scopes ?? []
  const items: SealedItem[] = []
  // One after the other: a transaction has one connection.
  for (const one of seen) {
    const { license, seatSince } = one
    const order = await orderOf(license.orderId)
    const product = await productOf(license.productId)
    const release = await releaseOf(license.productId)
    const maySeeKey = seatSince === null && maySeeKeys(scopes, license)
    const sealedKey = maySeeKey ? sealedKeys.get(license.licenseId) : undefined
    items.push(describe(ctx.clock.now(), one, { order, product, release, sealedKey }))
  }
  return items
}
