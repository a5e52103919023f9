import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import type { Id } from '../../kernel/id.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { slugOf } from '../../platform/registry.ts'

/** Whether a published release gives this file. */
export const isSold = async (req: PayloadRequest, id: Id): Promise<boolean> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugOf(req.payload, 'releases'),
    where: { and: [{ status: { equals: 'published' } }, { files: { in: [id] } }] },
    req,
  })
  return totalDocs > 0
}

/** Paid means delivered: the database would let go of a deleted file without a word, and buyers would get nothing. */
export const keepSoldFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isSold(req, id))) return
  const locale = localeFromHeader(req.headers.get('accept-language'))
  throw new APIError(codeText('FILE_IN_USE', locale), codes.FILE_IN_USE.status, { code: 'FILE_IN_USE' }, true)
}
