import { APIError } from 'payload'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { codes, codeText, type Code } from '../../kernel/codes.ts'
import type { Id } from '../../kernel/id.ts'
import { judgeExternalAddress } from '../../kernel/judge-external-address.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { announceFile } from '../service/announce-file.ts'
import { nameExternal } from '../service/name-upload.ts'
import { isSold } from './keep-sold-files.ts'

interface FileData {
  id?: Id
  displayName?: unknown
  externalUrl?: unknown
  filename?: string | null
  sha256?: string | null
  externalTag?: string | null
}

const localeOf = (req: PayloadRequest) => localeFromHeader(req.headers.get('accept-language'))

const addressIn = ({ externalUrl }: FileData): string =>
  typeof externalUrl === 'string' ? externalUrl.trim() : ''

const refusal = (req: PayloadRequest, code: Code) =>
  new APIError(codeText(code, localeOf(req)), codes[code].status, { code }, true)

const assertUnsold = async (req: PayloadRequest, { id }: FileData): Promise<void> => {
  if (id === undefined || !(await isSold(req, id))) return
  throw refusal(req, 'FILE_IN_USE')
}

/** What a save comes to: the address that it had, the one that it asks for, and whether there is a file. */
const readChange = (data: FileData, known: FileData | null, req: PayloadRequest) => {
  const from = addressIn(known ?? {})
  return {
    from,
    to: data.externalUrl === undefined ? from : addressIn(data),
    // Payload gives a new row the name of its file, and takes none of a request.
    hasFile: Boolean(req.file) || Boolean((known ?? data).filename),
  }
}

/**
 * A file lies here or on another server, never both. An address is judged when it is typed (schema/product-files); what the name resolves to is
 * judged at every connection. Buyers of a published release go on getting what they were promised: its addresses stay.
 */
const judge =
  (hosts: readonly string[]): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const next = (data ?? {}) as FileData
    const known = operation === 'update' ? (originalDoc as FileData) : null
    const { from, to, hasFile } = readChange(next, known, req)
    const isKnownGood = to === '' ? hasFile || hosts.length === 0 : !hasFile
    if (!isKnownGood) throw refusal(req, 'FILE_OR_ADDRESS')
    if (to === from) return next
    const url = to === '' ? null : judgeExternalAddress(to, hosts)
    // The field's own judge refuses it, with its words beside the field.
    if (to !== '' && !url) return next
    if (url?.href === from) return { ...next, externalUrl: from }
    if (known) await assertUnsold(req, known)
    const typed = typeof next.displayName === 'string' ? next.displayName : ''
    return url
      ? { ...next, externalUrl: url.href, displayName: typed.trim() ? typed : nameExternal(url) }
      : { ...next, externalUrl: null }
  }

const unmeasured = {
  filename: null,
  filesize: null,
  mimeType: null,
  url: null,
  sha256: null,
  externalTag: null,
}

/** Of what was measured nothing is ever taken from a request. Another address is another content. */
const keepMeasured: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const next = data as FileData
  const known = (operation === 'update' ? originalDoc : {}) as FileData
  const address = addressIn(next)
  if (address === '') return { ...next, externalUrl: null, externalTag: null }
  return address === addressIn(known)
    ? { ...next, externalTag: known.externalTag ?? null }
    : { ...next, ...unmeasured }
}

/** Saved without being measured: it is measured now, or once more. */
const announce: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id, sha256, ...file } = doc as FileData
  if (id !== undefined && addressIn(file) !== '' && !sha256)
    await announceFile(await staffCtx(req), { fileId: id })
}

export const externalFiles = (hosts: readonly string[]) => ({
  beforeValidate: [judge(hosts)],
  beforeChange: [keepMeasured],
  afterChange: [announce],
})
