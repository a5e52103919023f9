import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { placeOrder } from '../../../../actions/place-order.ts'
import { localeHref } from '../../../../i18n/locale-href.ts'
import { checkoutOffer } from '../../../../queries/checkout-offer.ts'
import { shop } from '../../../../queries/shop.ts'
import { CheckoutPageView } from '../../../../ui/checkout/checkout-page-view.tsx'
import { EmptyState } from '../../../../ui/primitives/empty-state.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { privateMetadata } from '../page-metadata.ts'
import { oneOf, readChoice, type SearchParams } from './read-choice.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('checkout'))('title'))
}

const queryOf = (params: SearchParams): URLSearchParams =>
  new URLSearchParams(Object.entries(params).map(([name, value]) => [name, oneOf(value).slice(0, 64)]))

const CheckoutPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const [asked, view, t] = await Promise.all([searchParams, shop(locale), getTranslations('checkout')])
  const query = queryOf(asked)
  const tryKey = oneOf(asked.try)
  // The try is part of the address, so that a reload, the way back and a copied tab are the same try.
  if (!/^[a-z0-9-]{16,40}$/.test(tryKey)) {
    query.set('try', crypto.randomUUID())
    redirect(`${localeHref(locale, '/checkout')}?${query.toString()}`)
  }
  const found = await checkoutOffer(locale, oneOf(asked.offer))
  return (
    <PageShell path="/checkout" query={`?${query.toString()}`} shop={view}>
      {found ? (
        <CheckoutPageView
          action={placeOrder}
          checkout={{ ...found, ...readChoice(found.offer, asked), tryKey }}
        />
      ) : (
        <div className="wrap pt-14">
          <EmptyState level="h1" text={t('noOfferText')} title={t('noOfferTitle')}>
            <a className="btn btn-primary" href={localeHref(locale, '/products')}>
              {t('noOfferAction')}
            </a>
          </EmptyState>
        </div>
      )}
    </PageShell>
  )
}

export default CheckoutPage
