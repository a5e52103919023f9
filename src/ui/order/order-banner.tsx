import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { OrderView } from '../models/order-view.ts'
import { Icon } from '../primitives/icon.tsx'
import { orderLooks, orderPhase } from './order-look.ts'

/** The state of an order in large letters. Screen readers hear it when it changes. */
export const OrderBanner = ({ order }: { order: OrderView }) => {
  const t = useTranslations('order')
  const locale = useLocale()
  const phase = orderPhase(order)
  const look = orderLooks[phase]
  const again = order.lines[0]?.slug
  const canRetry = phase === 'failed' || phase === 'expired' || phase === 'canceled'
  return (
    <div className={`rounded-box p-6 sm:p-9 ${look.ground}`}>
      <div className="flex gap-4 sm:gap-6" role="status">
        <Icon className={`mt-1 size-8 sm:size-10 ${look.isLive ? 'breathe' : ''}`} name={look.icon} />
        <div>
          <h1 className="text-3xl">{t(phase)}</h1>
          <p className="mt-2 max-w-prose">{t(`${phase}Text`)}</p>
          {phase === 'paid' && order.contact && (
            <p className="mt-1">{t('paidMail', { contact: order.contact })}</p>
          )}
        </div>
      </div>
      <div className="mt-6 flex flex-wrap gap-3 empty:hidden sm:ml-16">
        {phase === 'pending' && order.payUrl && (
          <a className="btn btn-on-ground btn-lg" href={order.payUrl}>
            {t('payNow')}
          </a>
        )}
        {canRetry && again && (
          <a className="btn btn-on-ground btn-lg" href={localeHref(locale, `/products/${again}`)}>
            {t('again')}
          </a>
        )}
        {phase === 'paid' && (
          <a className="btn btn-on-ground" href={localeHref(locale, '/library')}>
            {t('toLibrary')}
          </a>
        )}
      </div>
    </div>
  )
}
