import { replayRoutes } from './replay/replay-routes.ts'

/**
 * The least that Next can do: the floor that our figures stand on. Same Next, same kind of output, same cache
 * settings, and nothing of ours.
 *
 * `/<n>` is a page that is made when it is first asked for and cached from then on, as our product pages are, and
 * carries n bytes of text. `/file` streams the file that FLOOR_FILE names, in chunks of 1 MiB. Others replay what the
 * shop sends to its database.
 * @param root folder of the project, where the packages are.
 */
export const floorSources = (root: string): Record<string, string> => ({
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.mjs': `export default {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { isrFlushToDisk: false },
  outputFileTracingRoot: ${JSON.stringify(root)},
  turbopack: { root: ${JSON.stringify(root)} },
}
`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
  'app/[bytes]/page.jsx': `export const dynamic = 'force-static'
export const generateStaticParams = () => []
export default async function Page({ params }) {
  const { bytes } = await params
  return <main>{'x'.repeat(Math.min(Number(bytes) || 0, 4_000_000))}</main>
}
`,
  ...replayRoutes(),
  'app/file/route.js': `import { open } from 'node:fs/promises'
export const dynamic = 'force-dynamic'
const CHUNK = 1024 * 1024
export const GET = async () => {
  const file = await open(/* turbopackIgnore: true */ process.env.FLOOR_FILE, 'r')
  let position = 0
  const body = new ReadableStream({
    pull: async (controller) => {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const { bytesRead } = await file.read(chunk, 0, CHUNK, position)
      if (bytesRead === 0) {
        await file.close()
        controller.close()
        return
      }
      position += bytesRead
      controller.enqueue(bytesRead === CHUNK ? chunk : chunk.subarray(0, bytesRead))
    },
    cancel: () => file.close(),
  })
  return new Response(body, { headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store, no-transform' } })
}
`,
})
