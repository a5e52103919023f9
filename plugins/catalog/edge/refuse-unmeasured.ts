import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { slugOf } from '../../platform/registry.ts'

interface ReleaseData {
  status?: string
  files?: (number | string | { id: number | string })[]
}

const idsOf = (files: ReleaseData['files']) =>
  (files ?? []).map((file) => (typeof file === 'object' ? file.id : file))

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
