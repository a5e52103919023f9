import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { linkDays } from '../../../../../../plugins/customers/contract.ts'
import { returnMark } from '../../../../../../plugins/kernel/return-mark.ts'
import { openByDate } from '../../../../../actions/open-by-date.ts'
import { requestLink } from '../../../../../actions/request-link.ts'
import { localeHref } from '../../../../../i18n/locale-href.ts'
import { orderByNumber } from '../../../../../queries/order-by-number.ts'
import { phoneExample } from '../../../../../queries/phone-example.ts'
import { shop } from '../../../../../queries/shop.ts'
import { waysBack } from '../../../../../queries/ways-back.ts'
import { DatePanel } from '../../../../../ui/library/date-panel.tsx'
import { LinkPanel } from '../../../../../ui/library/link-panel.tsx'
import { OrderPageView } from '../../../../../ui/order/order-page-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { privateMetadata } from '../../page-metadata.ts'
import { refusalText } from '../../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; number: string }>
  searchParams: Promise<{ refused?: string | string[]; [returnMark]?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale: language, number } = await params
  const locale = pageLocale(language)
  const [{ order }, t] = await Promise.all([orderByNumber(locale, number), getTranslations('order')])
  const { robots, ...rest } = privateMetadata(t('title', { number: number.slice(0, 40) }), t('about'))
  // A search engine has nobody's cookie and always gets the closed page: that is the one it must not keep.
  return order ? rest : { ...rest, robots }
}

/** An order. A stranger sees the same page for an order of somebody else as for a number that never was. */
const OrderPage = async ({ params, searchParams }: Props) => {
  const { locale: language, number } = await params
  const locale = pageLocale(language)
  const [view, ways, { order, trouble }, asked, t] = await Promise.all([
    shop(locale),
    waysBack(locale),
    orderByNumber(locale, number),
    searchParams,
    getTranslations('order'),
  ])
  const isBack = asked[returnMark] === '1'
  const path = `/orders/${encodeURIComponent(number)}`
  return (
    <PageShell path={path} query={isBack ? `?${returnMark}=1` : undefined} shop={view}>
      {order ? (
        <OrderPageView
          hasDate={ways.date}
          isBack={isBack}
          order={order}
          path={localeHref(locale, path)}
          refusal={refusalText(asked.refused, locale)}
        />
      ) : (
        <div className="wrap max-w-3xl pt-14">
          <h1 className="text-3xl">
            {trouble ? t('title', { number: number.slice(0, 40) }) : t('lockedTitle')}
          </h1>
          <p className="mt-3 mb-8 text-muted">{trouble ?? t(ways.date ? 'lockedText' : 'lockedTextHere')}</p>
          {!trouble && (
            <div className="space-y-6">
              <LinkPanel action={requestLink} days={linkDays} />
              {ways.date && <DatePanel action={openByDate} phoneExample={phoneExample(view.country)} />}
            </div>
          )}
        </div>
      )}
    </PageShell>
  )
}

export default OrderPage
