import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'
import { fileURLToPath } from 'node:url'

const root = import.meta.dirname

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts')

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  // A lock file in a folder above must not move the built server.
  outputFileTracingRoot: root,
  // Read at run time, and so found by no bundler: the script that draws the API reference.
  outputFileTracingIncludes: {
    '/api/\\[...slug\\]': [
      './node_modules/@scalar/api-reference/package.json',
      './node_modules/@scalar/api-reference/dist/browser/standalone.js',
    ],
  },
  turbopack: { root },
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages made for unknown addresses live in the bounded memory cache and are never written to disk.
  experimental: { isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
  // Next keeps no pictures where it writes no pages to disk: this keeps them in bounded memory.
  cacheHandler: fileURLToPath(import.meta.resolve('./src/page-cache/page-cache.mjs')),
  images: {
    customCacheHandler: true,
    // AVIF takes ten times as long as WebP, and the first visitor after a start would wait for it.
    formats: ['image/webp'],
    // Each width stands in the page twice for each picture. Covers are 1600 wide.
    deviceSizes: [640, 960, 1280, 1600],
    imageSizes: [160, 320],
  },
  // Titles are sent in <head> to everybody, not streamed after: pages are whole without scripts.
  htmlLimitedBots: /.*/,
  async headers() {
    const nosniff = { key: 'X-Content-Type-Options', value: 'nosniff' }
    return [
      {
        source: '/((?!api(?:/|$)).*)',
        headers: [
          // What holds without the socket hook; with it, pages get the whole policy (plugins/platform/instrument).
          {
            key: 'Content-Security-Policy',
            value: "object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
          },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
          },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          nosniff,
        ],
      },
      // A header that stands here is taken from no route any more, and what is below the API (files of buyers, pictures,
      // the page of the test payments) has policies of its own.
      { source: '/api/:path*', headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }, nosniff] },
    ]
  },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ]
  },
  async rewrites() {
    // Lists that everybody gets alike are cached pages; a search or a later page of a list is made when asked for.
    const lists = ['', '/sw'].flatMap((prefix) => {
      const inside = prefix || '/en'
      const source = `${prefix}/products`
      return [
        { source, has: [{ type: 'query', key: 'q' }], destination: `${inside}/search` },
        { source, has: [{ type: 'query', key: 'page' }], destination: `${inside}/search` },
        {
          source,
          has: [{ type: 'query', key: 'category', value: '(?<category>[a-z0-9-]{1,80})' }],
          destination: `${inside}/shelf/:category`,
        },
      ]
    })
    // English has no prefix in the address bar; inside, every storefront page lives under its locale.
    return {
      beforeFiles: [
        ...lists,
        { source: '/', destination: '/en' },
        {
          source:
            '/:path((?!en(?:/|$)|sw(?:/|$)|admin(?:/|$)|api(?:/|$)|_next/|favicon|robots\\.txt|sitemap\\.xml|.*\\.[a-z0-9]{2,5}$).*)',
          destination: '/en/:path',
        },
      ],
    }
  },
}

/**
 * Payload asks every browser for its color scheme, which the panel draws by, with a header that makes it ask for the
 * first page of a site twice. Pages of the shop do not need it.
 *
 * @param {import('next').NextConfig} config
 */
const hintsForThePanelAlone = (config) => ({
  ...config,
  async headers() {
    const rules = (await config.headers?.()) ?? []
    const asksTwice = (rule) => rule.headers.some(({ key }) => key === 'Critical-CH')
    return rules.map((rule) => (asksTwice(rule) ? { ...rule, source: '/admin/:path*' } : rule))
  },
})

export default hintsForThePanelAlone(withPayload(withNextIntl(nextConfig)))
