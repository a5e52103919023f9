import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import type { OrderView } from '../models/order-view.ts'
import { DateText } from '../primitives/date-text.tsx'
import { Notice } from '../primitives/notice.tsx'
import { OrderBanner } from './order-banner.tsx'
import { orderLooks, orderPhase } from './order-look.ts'
import { OrderLineCard } from './order-line-card.tsx'
import { OrderLive } from './order-live.tsx'

/** How often a waiting page asks again; licenses are made within a breath of the payment. */
const secondsBetween = { waiting: 5, delivering: 1 }

type Props = {
  order: OrderView
  path: string
  /** Why a download was just refused. */
  refusal?: string
  /** A phone number and a day open what was bought. */
  hasDate: boolean
  /** The buyer comes from the payment page. */
  isBack: boolean
}

/** An order from "waiting" to "here are your files", as one page that turns by itself. */
export const OrderPageView = ({ order, path, refusal, hasDate, isBack }: Props) => {
  const t = useTranslations()
  const phase = orderPhase(order, isBack)
  const locale = useLocale()
  const money = (amountMinor: number): string =>
    formatMoney({ amountMinor, currency: order.currency }, locale)
  const price = order.totalMinor === 0 ? t('price.free') : money(order.totalMinor)
  const { isLive } = orderLooks[phase]
  const pollSeconds = order.isDelivering ? secondsBetween.delivering : secondsBetween.waiting
  return (
    <div className="wrap max-w-4xl pt-6 sm:pt-10">
      {refusal && <Refusal>{refusal}</Refusal>}
      <OrderBanner hasDate={hasDate} order={order} phase={phase} />
      {isLive && (
        <>
          <OrderLive
            eventsUrl={`/api/shop/orders/${order.number}/events`}
            pollSeconds={pollSeconds}
            status={order.status}
          />
          <noscript>
            <meta content={String(pollSeconds)} httpEquiv="refresh" />
          </noscript>
        </>
      )}
      <section aria-labelledby="ordered" className="mt-12">
        <h2 className="sr-only" id="ordered">
          {t('order.summary')}
        </h2>
        <div className="space-y-12">
          {order.lines.map((line) => (
            <OrderLineCard key={`${line.title}-${line.offerName}`} line={line} returnTo={path} />
          ))}
        </div>
        <dl className="mt-12 flex flex-wrap justify-between gap-x-10 gap-y-2 border-t border-line pt-5 text-sm text-muted">
          <dt className="sr-only">{t('order.title', { number: '' })}</dt>
          <dd>
            {t('order.title', { number: order.number })}, <DateText iso={order.createdAt} />
          </dd>
          <div className="flex gap-3">
            <dt>{t('order.total')}</dt>
            <dd className="font-semibold text-base-content tabular-nums">
              {order.isGiven ? t('order.givenByShop') : price}
            </dd>
          </div>
          {order.refundedMinor > 0 && (
            <div className="flex gap-3">
              <dt>{t('order.refundedSum')}</dt>
              <dd className="font-semibold text-base-content tabular-nums">{money(order.refundedMinor)}</dd>
            </div>
          )}
        </dl>
      </section>
    </div>
  )
}

const Refusal = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('library')
  return (
    <div className="mb-6">
      <Notice title={t('refused')} tone="error">
        {children}
      </Notice>
    </div>
  )
}
