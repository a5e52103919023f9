import { APIError, type PayloadRequest } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import type { Failure } from '../../kernel/result.ts'

/** Ends an operation of Payload's own with a code of ours. */
export const refuse = (req: PayloadRequest, { code, details }: Failure): never => {
  const locale = localeFromHeader(req.headers.get('accept-language'))
  const { status } = codes[code]
  const wait = details?.retryAfterSeconds
  if (typeof wait === 'number') req.responseHeaders = new Headers({ 'Retry-After': String(wait) })
  throw new APIError(codeText(code, locale), status, { code, ...details }, true)
}
