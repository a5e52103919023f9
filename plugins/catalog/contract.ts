import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { TxCtx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'

export type LicenseType = 'commercial' | 'personal' | 'team'
export type Pricing = 'fixed' | 'free' | 'pay-what-you-want'

/** A price in minor units; when the buyer chooses the amount, this is the least. */
export interface Price {
  currency: string
  amountMinor: number
  suggestedMinor: number | null
}

/** An offer as an order line keeps it: what was promised at the moment of checkout. */
export interface OfferSnapshot {
  offerId: Id
  productId: Id
  productSlug: string
  /** The newest published release then. */
  releaseId: Id
  title: string
  offerName: string
  licenseType: LicenseType
  pricing: Pricing
  prices: Price[]
  seats: number
  validityDays: number | null
  /** How long after the payment new releases belong to it; null for ever. */
  updateDays: number | null
  downloadCap: number | null
  maxQuantity: number
  stockLimit: number | null
}

export interface FileSnapshot {
  fileId: Id
  displayName: string
  /** Name below the storage folder. Never shown. */
  storedName: string
  mimeType: string
  /** Bytes. */
  size: number
  sha256: string
}

export interface ReleaseSnapshot {
  releaseId: Id
  productId: Id
  version: string
  changelog: string | null
  publishedAt: string | null
  files: FileSnapshot[]
}

export interface ProductSnapshot {
  productId: Id
  slug: string
  title: string
  summary: string
  /** Path of the cover's image; null without one. */
  coverUrl: string | null
}

export interface CatalogService {
  /** OFFER_NOT_FOR_SALE when it is archived or its product is not published, NOT_RELEASED_YET without files to give. */
  offerForSale(ctx: TxCtx, offerId: Id, locale: Locale): Promise<Result<OfferSnapshot>>
  /** Claims units of an offer with a stock limit. OFFER_SOLD_OUT when they are gone. */
  takeStock(ctx: TxCtx, offer: OfferSnapshot, quantity: number): Promise<Result<null>>
  /** Gives units back: the order that held them was not paid. */
  returnStock(ctx: TxCtx, offerId: Id, quantity: number): Promise<void>
  /** The newest published stable release with its files; null without one. */
  newestRelease(ctx: TxCtx, productId: Id, locale: Locale): Promise<ReleaseSnapshot | null>
  /** The same without its texts, for one statement less. */
  newestFiles(ctx: TxCtx, productId: Id): Promise<Pick<ReleaseSnapshot, 'files' | 'releaseId'> | null>
  /** One private file, by its id; null when it is gone. */
  file(ctx: TxCtx, fileId: Id): Promise<FileSnapshot | null>
  product(ctx: TxCtx, productId: Id, locale: Locale): Promise<ProductSnapshot | null>
  /** Ids of at most 200 products that have these words in their title, in any language, or in their address. */
  productsTitled(ctx: TxCtx, words: string): Promise<Id[]>
  /** Adds to a count of the product. */
  count(ctx: TxCtx, productId: Id, what: 'downloads' | 'purchases' | 'views', by: number): Promise<void>
}

export const Catalog = port<CatalogService>('catalog')

/** Tag of everything cached that lists products. */
export const catalogTag = 'catalog'

/** Tag of everything cached about one product. */
export const productTag = (productId: Id): string => `product:${String(productId)}`

const id = z.union([z.number(), z.string()])

/** A large file lies whole in the bucket. Its hash is not known yet. */
export const fileUploaded = event('catalog.file-uploaded', 1, z.object({ fileId: id }))

const anUpload = z.object({ uploadId: documentId })

/** Begins an upload in parts, or finds the one that this person has begun of the same file. */
export const beginUploadShape = operationShape(
  'catalog.beginUpload',
  z.object({
    name: z.string().min(1).max(500),
    /** Bytes. */
    size: z.number().int().min(0),
    /** The file's own date, in milliseconds since 1970. */
    modifiedAt: z.number().int().min(0).default(0),
  }),
  z.object({
    uploadId: z.coerce.string(),
    /** Bytes of each part but the last. */
    partBytes: z.number(),
    parts: z.number(),
  }),
)

export const signPartShape = operationShape(
  'catalog.signPart',
  anUpload.extend({ part: z.coerce.number().int().min(1).max(10_000) }),
  z.object({ url: z.string() }),
)

export const listPartsShape = operationShape(
  'catalog.listParts',
  anUpload,
  /** Numbers of the parts that are there, whole; from 1. */
  z.object({ parts: z.array(z.number()) }),
)

export const completeUploadShape = operationShape(
  'catalog.completeUpload',
  anUpload,
  z.object({ fileId: id }),
)

export const abortUploadShape = operationShape('catalog.abortUpload', anUpload, anUpload)

/** What is missing before a product can be bought; for staff. */
export const saleReadinessShape = operationShape(
  'catalog.saleReadiness',
  z.object({ productId: documentId }),
  z.object({ obstacles: z.array(z.enum(['unpublished', 'no-offer', 'no-release'])) }),
)
