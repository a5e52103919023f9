import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Endpoint } from 'payload'
import { fail } from '../../kernel/result.ts'
import { replyFailure } from '../faces/reply.ts'
import { apiRoot } from '../faces/rest.ts'
import { isInstrumented } from '../instrument/deliveries.ts'
import { contentEncodingHeader, contentLengthHeader } from '../instrument/headers.ts'
import { requestCtx } from '../request-ctx.ts'

const packageName = '@scalar/api-reference'

interface Script {
  file: string
  /** Another one for every version of the package. */
  tag: string
}

const isAbsent = (error: unknown): boolean =>
  ['MODULE_NOT_FOUND', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')

/**
 * Looked up from the folder that the site runs in, and only then: of a `require.resolve` that a bundler can read it
 * makes the number of a module of its own.
 */
const findScript = async (): Promise<Script | null> => {
  const folder = path.resolve(/* turbopackIgnore: true */ process.cwd())
  try {
    const file = createRequire(path.join(folder, 'package.json')).resolve(
      `${packageName}/browser/standalone.js`,
    )
    const { mtimeMs, size } = await stat(file)
    return { file, tag: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}` }
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

let packed: { tag: string; bytes: Promise<Buffer> } | undefined

/** Packed once: three megabytes become one, and packing takes a tenth of a second. */
const packedScript = ({ file, tag }: Script): Promise<Buffer> => {
  if (packed?.tag !== tag) packed = { tag, bytes: readFile(file).then(promisify(gzip)) }
  return packed.bytes
}

/** Whether a browser takes gzip; `gzip;q=0` says that it does not. */
const takesGzip = (accepted: string | null): boolean =>
  (accepted ?? '').split(',').some((each) => /^gzip(?!.*;\s*q=0(?:\.0*)?$)/i.test(each.trim()))

const headersOf = (etag: string): Headers =>
  new Headers({
    'Content-Type': 'text/javascript; charset=utf-8',
    // no-transform: whoever packed it a second time would make the length a lie.
    'Cache-Control': 'public, max-age=86400, no-transform',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ETag: etag,
  })

/** The script that draws the reference, out of its npm package: nothing comes from a CDN. */
export const referenceScriptEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/reference.js`,
  handler: async (req) => {
    const script = await findScript()
    if (!script) {
      req.payload.logger.warn(`The API reference is not drawn: the package ${packageName} is not installed.`)
      return replyFailure(await requestCtx(req), fail('NOT_CONFIGURED', { missing: packageName }))
    }
    // Next packs no answer of a route, and takes both headers away; only the hook brings them back.
    const isPacked = isInstrumented() && takesGzip(req.headers.get('accept-encoding'))
    const etag = `"${script.tag}${isPacked ? '-gzip' : ''}"`
    const headers = headersOf(etag)
    const isKnown = req.headers.get('if-none-match')?.includes(etag) ?? false
    if (isKnown) return new Response(null, { status: 304, headers })
    const bytes = isPacked ? await packedScript(script) : await readFile(script.file)
    if (isPacked) headers.set(contentEncodingHeader, 'gzip')
    if (isInstrumented()) headers.set(contentLengthHeader, String(bytes.length))
    return new Response(new Uint8Array(bytes), { headers })
  },
}
