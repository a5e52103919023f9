import { defaultLocale } from '../../../../plugins/kernel/locale.ts'
import { shop } from '../../../queries/shop.ts'

export const dynamic = 'force-dynamic'

const closed = [
  '/admin',
  '/api/',
  '/checkout',
  '/orders/',
  '/library',
  '/sw/checkout',
  '/sw/orders/',
  '/sw/library',
]

export const GET = async (): Promise<Response> => {
  const { origin } = await shop(defaultLocale)
  // Pictures are served below /api, and search engines may show them.
  const rules = ['User-agent: *', 'Allow: /api/media/', ...closed.map((path) => `Disallow: ${path}`)]
  return new Response(`${[...rules, '', `Sitemap: ${origin}/sitemap.xml`].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
