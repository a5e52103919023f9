import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { slugOf } from '../../platform/registry.ts'

interface ReleaseData {
  status?: string
  files?: unknown
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'

/** Of what a caller sent, before its shape is judged: what is no id is refused after, as the field's own problem. */
const idsOf = (files: unknown): (number | string)[] =>
  (Array.isArray(files) ? files : [])
    .map((file: unknown) => (typeof file === 'object' && file !== null && 'id' in file ? file.id : file))
    .filter(isId)

/**
 * Buyers are told the hash of what they get, and it names the content when a download is continued. So a release waits
 * until its large files are measured, which takes seconds.
 */
export const refuseUnmeasured: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const known = originalDoc as ReleaseData | undefined
  const next = { ...known, ...(data as ReleaseData) }
  if (next.status !== 'published') return data as unknown
  const { totalDocs } = await req.payload.db.count({
    collection: slugOf(req.payload, 'product-files'),
    where: { and: [{ id: { in: idsOf(next.files) } }, { sha256: { exists: false } }] },
    req,
  })
  if (totalDocs === 0) return data as unknown
  const locale = localeFromHeader(req.headers.get('accept-language'))
  const code = 'FILE_NOT_MEASURED'
  throw new APIError(codeText(code, locale), codes[code].status, { code }, true)
}
