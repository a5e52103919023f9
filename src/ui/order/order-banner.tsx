import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import { localeHref } from '../../i18n/locale-href.ts'
import type { OrderView } from '../models/order-view.ts'
import { Icon } from '../primitives/icon.tsx'
import { orderLooks, type OrderPhase } from './order-look.ts'

type Props = { order: OrderView; phase: OrderPhase }

const isOwned = (phase: OrderPhase): boolean => ['paid', 'given', 'preparing'].includes(phase)

/** The state of an order in large letters. Screen readers hear it when it changes. */
export const OrderBanner = ({ order, phase }: Props) => {
  const t = useTranslations('order')
  const look = orderLooks[phase]
  const reach = useReach(order, phase)
  const amount = formatMoney({ amountMinor: order.refundedMinor, currency: order.currency }, useLocale())
  return (
    <div className={`rounded-box p-6 sm:p-9 ${look.ground}`}>
      <div className="flex gap-4 sm:gap-6" role="status">
        <Icon className={`mt-1 size-8 sm:size-10 ${look.isLive ? 'breathe' : ''}`} name={look.icon} />
        <div className="min-w-0">
          <h1 className="text-3xl">{t(phase)}</h1>
          <p className="mt-2 max-w-prose">{t(`${phase}Text`, { amount })}</p>
          {reach && <p className="mt-1 max-w-prose wrap-anywhere">{reach}</p>}
        </div>
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden sm:ml-16">
        <NextStep order={order} phase={phase} />
      </div>
    </div>
  )
}

/** How the buyer gets here again: by mail, or in this browser alone. */
const useReach = ({ email, phone }: OrderView, phase: OrderPhase): string | undefined => {
  const t = useTranslations('order')
  if (phase === 'checking') return email ? t('checkingMail', { contact: email }) : t('checkingPhone')
  if (!isOwned(phase)) return undefined
  if (email) return t('paidMail', { contact: email })
  return phone ? t('paidPhone', { contact: phone }) : undefined
}

const NextStep = ({ order: { payUrl, lines }, phase }: Props) => {
  const t = useTranslations('order')
  const locale = useLocale()
  const again = lines[0]?.slug
  if (phase === 'pending' && payUrl)
    return (
      <a className="btn btn-on-ground btn-lg" href={payUrl}>
        {t('payNow')}
      </a>
    )
  if (phase === 'checking' && payUrl)
    return (
      <>
        {t('checkingPay')}
        <a className="text-link inline-flex min-h-11 items-center font-semibold" href={payUrl}>
          {t('payNow')}
        </a>
      </>
    )
  if (['failed', 'expired', 'canceled'].includes(phase) && again)
    return (
      <a className="btn btn-on-ground btn-lg" href={localeHref(locale, `/products/${again}`)}>
        {t('again')}
      </a>
    )
  if (isOwned(phase))
    return (
      <a className="btn btn-on-ground" href={localeHref(locale, '/library')}>
        {t('toLibrary')}
      </a>
    )
  return null
}
