import { defaultLocale } from '../../../../plugins/kernel/locale.ts'
import { shop } from '../../../queries/shop.ts'

export const dynamic = 'force-dynamic'

/** Not orders and libraries: an address that is not asked for may be listed, and their pages say that they must not be. */
const closed = ['/admin', '/api/', '/checkout', '/sw/checkout']

export const GET = async (): Promise<Response> => {
  const { origin } = await shop(defaultLocale)
  // Pictures are served below /api, and search engines may show them.
  const rules = ['User-agent: *', 'Allow: /api/media/', ...closed.map((path) => `Disallow: ${path}`)]
  return new Response(`${[...rules, '', `Sitemap: ${origin}/sitemap.xml`].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
