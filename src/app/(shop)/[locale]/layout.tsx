import '../globals.css'

import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'

import { isLocale } from '../../../../plugins/kernel/locale.ts'
import { localeHref } from '../../../i18n/locale-href.ts'
import { laterScript } from '../../../paint-first/later-scripts.ts'
import { shop } from '../../../queries/shop.ts'
import { ErrorTextsProvider } from '../../../ui/errors/error-texts.tsx'
import { menuScript } from '../../../ui/shell/menu-script.ts'
import { displayFont, textFont } from '../../../ui/theme/fonts.ts'
import { prefetchRules } from '../../../ui/theme/prefetch-rules.ts'
import { themeScript } from '../../../ui/theme/theme-script.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

// Nothing is made at build time, where there is no database: each page is made when it is first asked for.
export const generateStaticParams = () => []

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1020' },
  ],
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { name, tagline, origin } = await shop(locale)
  const t = await getTranslations({ locale, namespace: 'home' })
  const title = tagline ?? t('title')
  return {
    metadataBase: new URL(origin),
    title: { default: `${name}: ${title}`, template: `%s | ${name}` },
    applicationName: name,
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-icon.png' },
    openGraph: { siteName: name, type: 'website', locale },
  }
}

const ShopLayout = async ({ children, params }: Props) => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations('errors')
  const texts = {
    title: t('title'),
    text: t('text'),
    retry: t('retry'),
    home: t('home'),
    homeHref: localeHref(locale, '/'),
    digest: t('digest'),
  }
  return (
    <html className={`${displayFont.variable} ${textFont.variable}`} lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} data-keep="" />
        <script dangerouslySetInnerHTML={{ __html: menuScript }} data-keep="" />
        <script dangerouslySetInnerHTML={{ __html: laterScript }} data-keep="" />
        <script dangerouslySetInnerHTML={{ __html: prefetchRules }} data-keep="" type="speculationrules" />
      </head>
      <body>
        <ErrorTextsProvider texts={texts}>{children}</ErrorTextsProvider>
      </body>
    </html>
  )
}

export default ShopLayout
