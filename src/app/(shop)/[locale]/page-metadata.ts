import type { Metadata } from 'next'

import { defaultLocale, locales } from '../../../../plugins/kernel/locale.ts'
import { localeHref } from '../../../i18n/locale-href.ts'

type Page = { locale: string; path: string; title: string; description?: string; imageUrl?: string }

/** What a public page says about itself: its one address, its other languages, and how a link to it looks. */
export const pageMetadata = ({ locale, path, title, description, imageUrl }: Page): Metadata => ({
  title,
  description,
  alternates: {
    canonical: localeHref(locale, path),
    languages: {
      ...Object.fromEntries(locales.map((one) => [one, localeHref(one, path)])),
      'x-default': localeHref(defaultLocale, path),
    },
  },
  openGraph: {
    title,
    description,
    url: localeHref(locale, path),
    locale,
    type: 'website',
    ...(imageUrl ? { images: [{ url: imageUrl }] } : {}),
  },
  twitter: { card: imageUrl ? 'summary_large_image' : 'summary' },
})

/** Beside a title stands the shop's name, unless whoever wrote it has put that in already. */
export const shopTitle = (title: string, shopName: string): Metadata['title'] =>
  title.toLowerCase().includes(shopName.toLowerCase()) ? { absolute: title } : title

/** What a page of one visitor says: nothing that a search engine should keep. */
export const privateMetadata = (title: string, description?: string): Metadata => ({
  title,
  description,
  robots: { index: false, follow: false },
  // Not "no-referrer": browsers would then send forms without their origin, and every write would be refused.
  referrer: 'same-origin',
})
