import { NotFound, type AfterErrorHook, type PayloadRequest } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { slugOf } from '../../platform/registry.ts'

const notFetched = 'Files are not fetched from other sites.'

/**
 * Payload can fetch an upload from any address that a request names. Files come from a browser, or lie on a server that the
 * shop trusts, and are asked by a client of our own: Payload's may ask this site itself, for a copy of what is here.
 */
export const ownOriginOnly = (
  { cookie }: Record<string, string>,
  from?: { isSameOrigin: boolean },
): Record<string, string> => {
  if (from?.isSameOrigin !== true) throw new Error(notFetched)
  return cookie === undefined ? {} : { cookie }
}

/** Payload takes that for a failure of its own. */
export const refuseFetch: AfterErrorHook = ({ error, req }) => {
  if (!error.message.includes(notFetched)) return
  const code = 'EXTERNAL_REFUSED'
  const message = codeText(code, localeFromHeader(req.headers.get('accept-language')))
  return { status: codes[code].status, response: { errors: [{ message, data: { code } }] } }
}

/** Names that no file of ours has, as those of files on other servers, are not found: Payload would look for them on the disk. */
export const onlyOwnFiles = async (
  req: PayloadRequest,
  { params }: { params: { filename: string } },
): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugOf(req.payload, 'product-files'),
    where: { filename: { equals: params.filename } },
    req,
  })
  if (totalDocs === 0) throw new NotFound(req.t)
}
