import type { IncomingHttpHeaders } from 'node:http'

/** Has answers of its own: the panel, the API, what Next builds; and the pages that stand in for blank ones. */
const elsewhere = /^(?:\/sw)?\/(?:admin|api|_next|instead)(?:[/?]|$)/

/** Whether a browser (or who acts like one) shows the answer to a request as a page of the storefront. */
export const isPageRequest = (headers: IncomingHttpHeaders, url: string): boolean => {
  if (elsewhere.test(url)) return false
  // Next's own scripts ask for data, and know what to do with a refusal.
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return false
  const { accept = '*/*' } = headers
  return accept === '*/*' || accept.includes('text/html')
}
