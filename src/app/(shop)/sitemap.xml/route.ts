import { defaultLocale, locales } from '../../../../plugins/kernel/locale.ts'
import { localeHref } from '../../../i18n/locale-href.ts'
import { shop } from '../../../queries/shop.ts'
import { type SitemapPath, sitemapPaths } from '../../../queries/sitemap-paths.ts'

export const dynamic = 'force-dynamic'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const entry = (origin: string, { path, updatedAt }: SitemapPath): string => {
  const at = (locale: string): string => escaped(`${origin}${localeHref(locale, path)}`)
  const others = locales
    .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`)
    .join('')
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
  return locales.map((locale) => `<url><loc>${at(locale)}</loc>${changed}${others}</url>`).join('\n')
}

export const GET = async (): Promise<Response> => {
  const [{ origin }, paths] = await Promise.all([shop(defaultLocale), sitemapPaths()])
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.map((path) => entry(origin, path)).join('\n')}
</urlset>
`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
