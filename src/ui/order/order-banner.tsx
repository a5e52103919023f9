import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import { localeHref } from '../../i18n/locale-href.ts'
import type { OrderView } from '../models/order-view.ts'
import { Icon } from '../primitives/icon.tsx'
import { choiceAddress } from '../product/choice-address.ts'
import { orderLooks, type OrderPhase } from './order-look.ts'

type Props = {
  order: OrderView
  phase: OrderPhase
  /** A phone number and a day open what was bought. */
  hasDate: boolean
}

const isOwned = (phase: OrderPhase): boolean => ['paid', 'given', 'preparing'].includes(phase)

/** The state of an order in large letters. Screen readers hear it when it changes. */
export const OrderBanner = ({ order, phase, hasDate }: Props) => {
  const t = useTranslations('order')
  const look = orderLooks[phase]
  const reach = useReach({ order, phase, hasDate })
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

/** How the buyer gets here again: by mail, by the phone number and the day, or in this browser alone. */
const useReach = ({ order: { email, phone }, phase, hasDate }: Props): string | undefined => {
  const t = useTranslations('order')
  if (phase === 'checking') return email ? t('checkingMail', { contact: email }) : t('checkingPhone')
  if (!isOwned(phase)) return undefined
  if (email) return t('paidMail', { contact: email })
  return phone ? t(hasDate ? 'paidPhone' : 'paidPhoneHere', { contact: phone }) : undefined
}

/** The way to buy the same again, as it was chosen; none for a product that is gone. */
const againOf = ({ currency, lines: [line] }: OrderView): string | undefined => {
  if (!line?.slug) return undefined
  const { offerId, quantity, totalMinor } = line
  const chosen = choiceAddress({ offerId, currency, quantity, unitAmountMinor: totalMinor / quantity })
  return `/checkout?${chosen}`
}

const NextStep = ({ order, phase }: Omit<Props, 'hasDate'>) => {
  const t = useTranslations('order')
  const locale = useLocale()
  const { payUrl } = order
  const again = againOf(order)
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
      <a className="btn btn-on-ground btn-lg" href={localeHref(locale, again)}>
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
