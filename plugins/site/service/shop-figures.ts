import { createLocalReq, type CollectionSlug, type Payload, type TypedUser, type Where } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import type { Capability } from '../../kernel/roles.ts'
import type { Staff } from '../../platform/actor.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { clockOf, slugOf } from '../../platform/registry.ts'

export interface ShopFigure {
  what: 'mails' | 'paid' | 'pending' | 'trouble'
  count: number
  /** Address of the list behind the figure. */
  href: string
}

type Count = (collection: CollectionSlug, capability: Capability, where: Where) => Promise<number>

/** Counts what this user may see; of the rest there is nothing. */
const counter =
  (payload: Payload, user: TypedUser, staff: Staff): Count =>
  async (collection, capability, where) => {
    if (!staff.can(capability)) return 0
    const req = await createLocalReq({ user }, payload)
    const answer = await payload.count({
      collection: slugOf(payload, collection),
      where,
      overrideAccess: false,
      req,
    })
    return answer.totalDocs
  }

/** How the shop is doing, for the first screen of the panel. Null for ranks that may see no sales. */
export const shopFigures = async (payload: Payload, user: TypedUser): Promise<ShopFigure[] | null> => {
  const { staff } = await actorOfRequest(await createLocalReq({ user }, payload))
  if (!staff?.can('orders.read')) return null
  const count = counter(payload, user, staff)
  const since = daysAfter(clockOf(payload).now(), -7).toISOString()
  const list = (collection: CollectionSlug) =>
    `${payload.config.routes.admin}/collections/${slugOf(payload, collection)}`
  const [paid, pending, failed, dead, mails] = await Promise.all([
    count('orders', 'orders.read', { paidAt: { greater_than_equal: since } }),
    count('orders', 'orders.read', { status: { equals: 'pending' } }),
    count('provider-events', 'events.read', { status: { in: ['failed', 'refused'] } }),
    count('outbox-events', 'events.read', { status: { equals: 'dead' } }),
    count('mails', 'mails.read', { status: { not_equals: 'sent' } }),
  ])
  return [
    { what: 'paid', count: paid, href: `${list('orders')}?where[status][equals]=paid` },
    { what: 'pending', count: pending, href: `${list('orders')}?where[status][equals]=pending` },
    { what: 'trouble', count: failed + dead, href: list(failed > 0 ? 'provider-events' : 'outbox-events') },
    { what: 'mails', count: mails, href: `${list('mails')}?where[status][not_equals]=sent` },
  ]
}
