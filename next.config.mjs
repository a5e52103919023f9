import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts')

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages made for unknown addresses live in the bounded memory cache and are never written to disk.
  experimental: { isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
  images: { formats: ['image/avif', 'image/webp'] },
  async rewrites() {
    // English has no prefix in the address bar; inside, every storefront page lives under its locale.
    return {
      beforeFiles: [
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

export default withPayload(withNextIntl(nextConfig))
