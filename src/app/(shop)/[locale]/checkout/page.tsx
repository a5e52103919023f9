import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { placeOrder } from '../../../../actions/place-order.ts'
import { localeHref } from '../../../../i18n/locale-href.ts'
import { checkoutOffer } from '../../../../queries/checkout-offer.ts'
import { phoneExample } from '../../../../queries/phone-example.ts'
import { shop } from '../../../../queries/shop.ts'
import { waysBack } from '../../../../queries/ways-back.ts'
import { CheckoutPageView } from '../../../../ui/checkout/checkout-page-view.tsx'
import { ChoicePageView } from '../../../../ui/checkout/choice-page-view.tsx'
import { EmptyState } from '../../../../ui/primitives/empty-state.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { privateMetadata } from '../page-metadata.ts'
import { choiceQuery, oneOf, readChoice, type SearchParams } from './read-choice.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = pageLocale((await params).locale)
  const [asked, t] = await Promise.all([searchParams, getTranslations('checkout')])
  const found = await checkoutOffer(locale, oneOf(asked.offer))
  const read = found && readChoice(found.offer, asked)
  const isFree = read !== null && !read.isOpen && read.choice.totalMinor === 0
  return privateMetadata(isFree ? t('titleFree') : t('title'))
}

const CheckoutPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const [asked, view, ways] = await Promise.all([searchParams, shop(locale), waysBack(locale)])
  const found = await checkoutOffer(locale, oneOf(asked.offer))
  if (!found) {
    return (
      <PageShell path="/checkout" shop={view}>
        <NothingForSale locale={locale} />
      </PageShell>
    )
  }
  const query = choiceQuery(found.offer, asked)
  const tryKey = oneOf(asked.try)
  // The try is part of the address, so that a reload, the way back and a copied tab are the same try.
  if (!/^[a-z0-9-]{16,40}$/.test(tryKey)) {
    query.set('try', crypto.randomUUID())
    redirect(`${localeHref(locale, '/checkout')}?${query.toString()}`)
  }
  query.set('try', tryKey)
  const read = readChoice(found.offer, asked)
  return (
    <PageShell path="/checkout" query={`?${query.toString()}`} shop={view}>
      {read.isOpen ? (
        <ChoicePageView choice={read.choice} tryKey={tryKey} wanted={found} />
      ) : (
        <CheckoutPageView
          action={placeOrder}
          checkout={{
            ...found,
            choice: read.choice,
            hasDate: ways.date,
            phoneExample: phoneExample(view.country),
            tryKey,
          }}
        />
      )}
    </PageShell>
  )
}

const NothingForSale = async ({ locale }: { locale: string }) => {
  const t = await getTranslations('checkout')
  return (
    <div className="wrap pt-14">
      <EmptyState level="h1" text={t('noOfferText')} title={t('noOfferTitle')}>
        <a className="btn btn-primary" href={localeHref(locale, '/products')}>
          {t('noOfferAction')}
        </a>
      </EmptyState>
    </div>
  )
}

export default CheckoutPage
