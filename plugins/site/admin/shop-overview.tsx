import { createLocalReq, type CollectionSlug, type ServerProps, type Where } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import type { Capability } from '../../kernel/roles.ts'
import { isLocale, defaultLocale } from '../../kernel/locale.ts'
import type { Staff } from '../../platform/actor.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { clockOf, slugOf } from '../../platform/registry.ts'
import { overviewTexts } from './overview-texts.ts'

interface Tile {
  label: string
  count: number
  href: string
  isTrouble: boolean
}

type Props = Pick<ServerProps, 'i18n' | 'payload' | 'user'>

/** Counts what this user may see; nothing else. */
const counter =
  ({ payload, user }: Props, staff: Staff) =>
  async (collection: CollectionSlug, capability: Capability, where: Where): Promise<number> => {
    if (!staff.can(capability)) return 0
    const answer = await payload.count({
      collection: slugOf(payload, collection),
      where,
      overrideAccess: false,
      user,
    })
    return answer.totalDocs
  }

const tilesOf = async (props: Props, staff: Staff): Promise<Tile[]> => {
  const { payload, i18n } = props
  const language: string = i18n.language
  const texts = overviewTexts[isLocale(language) ? language : defaultLocale]
  const count = counter(props, staff)
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
  const trouble = failed > 0 ? list('provider-events') : list('outbox-events')
  return [
    {
      label: texts.paid,
      count: paid,
      href: `${list('orders')}?where[status][equals]=paid`,
      isTrouble: false,
    },
    {
      label: texts.pending,
      count: pending,
      href: `${list('orders')}?where[status][equals]=pending`,
      isTrouble: false,
    },
    { label: texts.trouble, count: failed + dead, href: trouble, isTrouble: failed + dead > 0 },
    {
      label: texts.mails,
      count: mails,
      href: `${list('mails')}?where[status][not_equals]=sent`,
      isTrouble: false,
    },
  ]
}

const tileStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: '0.25rem',
  padding: '1.25rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  textDecoration: 'none',
  color: 'inherit',
} as const

/** The first thing on the panel: how the shop is doing, each figure leading to its list. */
export const ShopOverview = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  // A rank that may see no sales has nothing to read here.
  const { staff } = await actorOfRequest(await createLocalReq({ user }, payload))
  if (!staff?.can('orders.read')) return null
  const tiles = await tilesOf({ i18n, payload, user }, staff)
  const language: string = i18n.language
  const texts = overviewTexts[isLocale(language) ? language : defaultLocale]
  return (
    <section aria-label={texts.heading} style={{ marginBottom: 'calc(var(--base) * 1.5)' }}>
      <h2 style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>{texts.heading}</h2>
      <div
        style={{
          display: 'grid',
          gap: '0.75rem',
          gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
        }}
      >
        {tiles.map((tile) => (
          <a key={tile.label} href={tile.href} style={tileStyle}>
            <span
              style={{
                fontSize: '2rem',
                fontWeight: 600,
                lineHeight: 1.1,
                color: tile.isTrouble ? 'var(--theme-error-500)' : 'inherit',
              }}
            >
              {tile.count}
            </span>
            <span style={{ color: 'var(--theme-elevation-600)' }}>{tile.label}</span>
          </a>
        ))}
      </div>
    </section>
  )
}
