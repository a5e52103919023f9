import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { Sealed } from '../kernel/sealed.ts'
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

/** A system that programs are made for. */
export type Platform = 'android' | 'ios' | 'linux' | 'macos' | 'windows'

export interface FileSnapshot {
  fileId: Id
  displayName: string
  /** Null for any system. */
  platform: Platform | null
  /** Name below the storage folder. Never shown. */
  storedName: string
  mimeType: string
  /** Bytes. */
  size: number
  sha256: string
  /** Where the bytes lie when that is another server; null for a file of ours. */
  external: Sealed<ExternalAddress> | null
}

/** Buyers never see it, nor does anybody who reads a log. */
export interface ExternalAddress {
  url: string
  /** What that server called this content when it was measured. */
  tag: string
}

export type Channel = 'beta' | 'stable'

/** A release that is published now, as rules need it. */
export interface PublishedRelease {
  releaseId: Id
  productId: Id
  version: string
  channel: Channel
  /** ISO 8601: when it was published for the first time. Null for one that was written past the panel. */
  publishedAt: string | null
  /** In the creator's order. */
  fileIds: Id[]
}

/** The same with its text, in a reader's language. */
export interface ReleaseSnapshot extends PublishedRelease {
  changelog: string | null
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
  /** Hosts whose files the shop sells (`isHostPattern`): each answer of theirs is judged by it. */
  externalHosts: readonly string[]
  /** OFFER_NOT_FOR_SALE when it is archived or its product is not published, NOT_RELEASED_YET without files to give. */
  offerForSale(ctx: TxCtx, offerId: Id, locale: Locale): Promise<Result<OfferSnapshot>>
  /** The same, also of an archived offer and of a product that is not published: for what staff give. */
  offerToGive(ctx: TxCtx, offerId: Id, locale: Locale): Promise<Result<OfferSnapshot>>
  /** Claims units of an offer with a stock limit. OFFER_SOLD_OUT when they are gone. */
  takeStock(ctx: TxCtx, offer: OfferSnapshot, quantity: number): Promise<Result<null>>
  /** Gives units back: the order that held them was not paid. */
  returnStock(ctx: TxCtx, offerId: Id, quantity: number): Promise<void>
  /** What is published of a product, in either channel, the highest version first. One statement. */
  publishedReleases(ctx: TxCtx, productId: Id): Promise<PublishedRelease[]>
  /** The same of several products with their texts, by the product's id. One question for all of them. */
  releasesOf(ctx: TxCtx, productIds: Id[], locale: Locale): Promise<Map<string, ReleaseSnapshot[]>>
  /** One release with its text; null when it is not published. */
  release(ctx: TxCtx, releaseId: Id, locale: Locale): Promise<ReleaseSnapshot | null>
  /** Private files by their ids, in that order; what is gone is left out. One statement. */
  filesOf(ctx: TxCtx, fileIds: Id[]): Promise<FileSnapshot[]>
  /** One private file, by its id; null when it is gone. */
  file(ctx: TxCtx, fileId: Id): Promise<FileSnapshot | null>
  /**
   * A file of another server was read whole, and is not what was measured: nothing of it is given until staff save it again.
   * @param sha256 what it should have been. False when it was measured anew meanwhile, or somebody else was faster.
   */
  distrust(ctx: TxCtx, file: { fileId: Id; sha256: string }): Promise<boolean>
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

/** A release is published whose owners are to be told. Once for each release, however often it is published again. */
export const releasePublished = event(
  'catalog.release-published',
  1,
  z.object({ releaseId: id, productId: id }),
)

/** A large file lies whole in the bucket, or the address of one on another server was saved. Its hash is not known yet. */
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
