import type { z } from 'zod'
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
import type { libraryItem } from '../contract.ts'
import { shownStatus } from '../domain/shown-status.ts'

export type LibraryItem = z.output<typeof libraryItem>

interface Surroundings {
  order: OrderSnapshot | null
  product: ProductSnapshot | null
  release: ReleaseSnapshot | null
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

const describe = async (ctx: TxCtx, license: LicenseSnapshot, around: Surroundings): Promise<LibraryItem> => {
  const status = shownStatus(license, ctx.clock.now())
  const { order, product, release } = around
  const revealed =
    status === 'revoked' ? null : await resolve(ctx.payload, Licensing).revealKey(ctx, license.licenseId)
  return {
    licenseId: String(license.licenseId),
    productSlug: product?.slug ?? '',
    title: titleOf(license, around),
    coverUrl: product?.coverUrl ?? null,
    offerName: license.offerName,
    licenseType: license.type,
    licenseKey: revealed ?? license.maskedKey,
    maskedKey: license.maskedKey,
    seats: license.seats,
    status,
    expiresAt: license.expiresAt,
    downloadsUsed: license.downloadsUsed,
    downloadCap: license.downloadCap,
    orderNumber: order?.number ?? '',
    boughtAt: order?.paidAt ?? license.issuedAt,
    version: release?.version ?? null,
    changelog: release?.changelog ?? null,
    files: status === 'active' ? (release?.files ?? []).map(describeFile) : [],
  }
}

/** Licenses as their owner's page shows them, newest first. Only for licenses that this browser may see. */
export const describeLicenses = async (ctx: TxCtx, licenses: LicenseSnapshot[]): Promise<LibraryItem[]> => {
  const catalog = resolve(ctx.payload, Catalog)
  const orderOf = once((id) => resolve(ctx.payload, Payments).load(ctx, id))
  const productOf = once((id) => catalog.product(ctx, id, ctx.locale))
  const releaseOf = once((id) => catalog.newestRelease(ctx, id, ctx.locale))
  const newestFirst = licenses.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
  const items: LibraryItem[] = []
  // One after the other: a transaction has one connection.
  for (const license of newestFirst) {
    const order = await orderOf(license.orderId)
    const product = await productOf(license.productId)
    const release = await releaseOf(license.productId)
    items.push(await describe(ctx, license, { order, product, release }))
  }
  return items
}
