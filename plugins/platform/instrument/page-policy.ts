import type { Env } from '../env.ts'
import { hashesOf } from './script-hashes.ts'

export interface PageOptions {
  /** Inline scripts that the site's own layout has, word for word. */
  inlineScripts?: readonly string[]
  /** Origins that a form may lead on to: the pages at which people pay. @default Stripe Checkout */
  formTargets?: readonly string[]
  /** Path of the panel. @default '/admin' */
  adminPath?: string
}

/** What every answer of one site gets. */
export interface PagePolicy {
  /** Strict-Transport-Security; null where the site has no TLS. */
  transport: string | null
  /** @param scripts sources beside the site's own files: a nonce, or hashes */
  policyFor(path: string, scripts: readonly string[]): string
  /** Whether this is a page, rather than the API or a file. */
  isPage(path: string): boolean
  isPanel(path: string): boolean
}

/** Where a browser meets the bucket: files come from there by redirect, and staff's uploads go there. */
const bucketOrigins = ({ bucket }: Pick<Env, 'bucket'>): string[] => {
  if (!bucket) return []
  const url = new URL(bucket.publicEndpoint || `https://s3.${bucket.region}.amazonaws.com`)
  return [url.origin, `${url.protocol}//${bucket.bucket}.${url.host}`]
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/**
 * Headers of pages. Scripts run from the site's own files, and inline only with a nonce or a hash. Styles may be inline:
 * React and the editor of the panel write style attributes, which no nonce covers.
 */
export const pagePolicy = (
  env: Pick<Env, 'bucket' | 'serverUrl'>,
  {
    inlineScripts = [],
    formTargets = ['https://checkout.stripe.com'],
    adminPath = '/admin',
  }: PageOptions = {},
): PagePolicy => {
  const isSecure = env.serverUrl.startsWith('https:')
  const bucket = bucketOrigins(env)
  const ownHashes = hashesOf(inlineScripts)
  const isPanelPath = (path: string) => isBelow(path, adminPath)
  const policyFor = (path: string, scripts: readonly string[]): string => {
    const isPanel = isPanelPath(path)
    const directives: [string, readonly string[]][] = [
      ['default-src', ["'self'"]],
      ['script-src', ["'self'", ...(isPanel ? [] : ownHashes), ...scripts]],
      ['style-src', ["'self'", "'unsafe-inline'"]],
      ['img-src', ["'self'", 'data:', 'blob:']],
      ['media-src', ["'self'", 'blob:']],
      ['connect-src', isPanel ? ["'self'", ...bucket] : ["'self'"]],
      // The panel shows a page of the shop beside its form (live preview).
      ['frame-src', isPanel ? ["'self'"] : ["'none'"]],
      ['worker-src', isPanel ? ["'self'", 'blob:'] : ["'self'"]],
      ['object-src', ["'none'"]],
      ['base-uri', ["'none'"]],
      // Chromium asks this for each redirect that answers a form, too.
      ['form-action', isPanel ? ["'self'"] : ["'self'", ...formTargets, ...bucket]],
      ['frame-ancestors', ["'self'"]],
    ]
    const text = directives.map(([name, sources]) => `${name} ${sources.join(' ')}`)
    return [...text, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; ')
  }
  return {
    transport: isSecure ? 'max-age=31536000' : null,
    policyFor,
    isPanel: isPanelPath,
    isPage: (path) => !isBelow(path, '/api') && !isBelow(path, '/_next'),
  }
}
