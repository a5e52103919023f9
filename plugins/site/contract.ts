import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { Ctx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'

export interface ShopFacts {
  name: string
  supportEmail: string | null
  /** ISO 4217 */
  currency: string
  /** ISO 3166-1 alpha-2: how a phone number without a country code is read. */
  country: string
  /** IANA name: in which a date that a person types is read. */
  timeZone: string
}

export interface SiteService {
  facts(ctx: Ctx, locale: Locale): Promise<ShopFacts>
  /** Counts a page that is drawn for one visitor alone. TOO_MANY_REQUESTS when an address asks without end. */
  takeSearch(ctx: Ctx): Promise<Result<null>>
}

export const Site = port<SiteService>('site')

/** Tag of everything cached that shows the shop's settings. */
export const siteTag = 'site'

/** Tries a delivery of the outbox again that gave up; for staff. */
export const retryDeliveryShape = operationShape(
  'site.retryDelivery',
  z.object({ deliveryId: documentId }),
  z.object({ status: z.enum(['pending']) }),
)
