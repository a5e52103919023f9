import { createLocalReq, type CollectionSlug, type Payload, type TypedUser, type Where } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import type { Money } from '../../kernel/money.ts'
import type { Capability } from '../../kernel/roles.ts'
import type { Staff } from '../../platform/actor.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { hasDrafts } from '../../platform/has-drafts.ts'
import { clockOf, globalOf, slugOf } from '../../platform/registry.ts'
import type { SumRevenue } from './revenue.ts'

export interface Figure<What extends string> {
  what: What
  count: number
  /** Address of the list behind the figure. */
  href: string
}

export interface Step {
  what: 'offer' | 'product' | 'release'
  isDone: boolean
  href: string
}

export interface Overview {
  shopName: string
  shopUrl: string
  /** Of the last 30 days; null for ranks that may see no sales. */
  sales: { revenue: Money[]; figures: Figure<'paid' | 'pending'>[] } | null
  /** Only what there is of it. */
  attention: Figure<'deliveries' | 'disputes' | 'events' | 'mails' | 'resets'>[]
  /** What a new shop does next; null when it has done it all, and for ranks that may not. */
  steps: Step[] | null
}

interface Looking {
  payload: Payload
  staff: Staff
  count: (collection: CollectionSlug, capability: Capability, where: Where) => Promise<number>
  /** Address of a list, or of its form. */
  list: (collection: CollectionSlug, rest?: string) => string
}

const look = (payload: Payload, user: TypedUser, staff: Staff): Looking => ({
  payload,
  staff,
  // Of what this user may not see there is nothing.
  count: async (collection, capability, where) => {
    if (!staff.can(capability)) return 0
    const req = await createLocalReq({ user }, payload)
    const slug = slugOf(payload, collection)
    // Of a plugin that is not installed there is nothing, too.
    if (!(slug in payload.collections)) return 0
    return (await payload.count({ collection: slug, where, overrideAccess: false, req })).totalDocs
  },
  list: (collection, rest = '') =>
    `${payload.config.routes.admin}/collections/${slugOf(payload, collection)}${rest}`,
})

/** The list behind the figure: Payload's own filters, as its form writes them. */
const recentSales = (since: Date): string =>
  `?where[or][0][and][0][paidAt][greater_than_equal]=${since.toISOString()}&where[or][0][and][1][provider][not_equals]=staff`

const salesOf = async ({ count, list, payload, staff }: Looking, sumRevenue: SumRevenue) => {
  if (!staff.can('orders.read')) return null
  const since = daysAfter(clockOf(payload).now(), -30)
  // What staff gave is no sale.
  const isRecent: Where = {
    and: [{ paidAt: { greater_than_equal: since.toISOString() } }, { provider: { not_equals: 'staff' } }],
  }
  const [revenue, paid, pending] = await Promise.all([
    sumRevenue(payload, since),
    count('orders', 'orders.read', isRecent),
    count('orders', 'orders.read', { status: { equals: 'pending' } }),
  ])
  const figures: Figure<'paid' | 'pending'>[] = [
    {
      what: 'paid',
      count: paid,
      href: list('orders', recentSales(since)),
    },
    { what: 'pending', count: pending, href: list('orders', '?where[status][equals]=pending') },
  ]
  return { revenue, figures }
}

const attentionOf = async ({ count, list }: Looking): Promise<Overview['attention']> => {
  const [events, deliveries, mails, disputes, resets] = await Promise.all([
    count('provider-events', 'events.read', { status: { in: ['failed', 'refused'] } }),
    count('outbox-events', 'events.read', { status: { equals: 'dead' } }),
    count('mails', 'mails.read', { status: { equals: 'failed' } }),
    count('orders', 'orders.read', { status: { equals: 'disputed' } }),
    count('download-resets', 'licenses.manage', { status: { equals: 'pending' } }),
  ])
  const all: Overview['attention'] = [
    { what: 'disputes', count: disputes, href: list('orders', '?where[status][equals]=disputed') },
    {
      what: 'resets',
      count: resets,
      href: resets > 0 ? list('download-resets', '?where[status][equals]=pending') : '',
    },
    {
      what: 'events',
      count: events,
      href: list('provider-events', '?where[status][in][0]=failed&where[status][in][1]=refused'),
    },
    { what: 'deliveries', count: deliveries, href: list('outbox-events', '?where[status][equals]=dead') },
    { what: 'mails', count: mails, href: list('mails', '?where[status][equals]=failed') },
  ]
  return all.filter((figure) => figure.count > 0)
}

const stepsOf = async ({ count, list, payload, staff }: Looking): Promise<Step[] | null> => {
  if (!staff.can('catalog.edit')) return null
  const shown = (field: string, value: string): Where => ({ [field]: { equals: value } })
  const [products, releases, offers] = await Promise.all([
    count('products', 'catalog.read', hasDrafts(payload, 'products') ? shown('_status', 'published') : {}),
    count('releases', 'catalog.read', shown('status', 'published')),
    count('offers', 'catalog.read', shown('status', 'active')),
  ])
  if (products > 0 && releases > 0 && offers > 0) return null
  const step = (what: Step['what'], collection: CollectionSlug, known: number): Step => ({
    what,
    isDone: known > 0,
    href: list(collection, known > 0 ? '' : '/create'),
  })
  return [
    step('product', 'products', products),
    step('release', 'releases', releases),
    step('offer', 'offers', offers),
  ]
}

/** How the shop is doing, for the first screen of the panel. Null for users without any rank. */
export const readOverview =
  (sumRevenue: SumRevenue) =>
  async (payload: Payload, user: TypedUser): Promise<Overview | null> => {
    const req = await createLocalReq({ user }, payload)
    const { staff } = await actorOfRequest(req)
    if (!staff?.can('admin.enter')) return null
    const looking = look(payload, user, staff)
    const [settings, sales, attention, steps] = await Promise.all([
      payload.findGlobal({ slug: globalOf(payload, 'shop-settings'), depth: 0, req }),
      salesOf(looking, sumRevenue),
      attentionOf(looking),
      stepsOf(looking),
    ])
    return { shopName: settings.name, shopUrl: payload.config.serverURL || '/', sales, attention, steps }
  }
