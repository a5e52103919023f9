import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { nameUpload } from '../service/name-upload.ts'

/** `req.file` gets another name before `beforeChange`; the typed one is remembered here. */
const originalNames = new WeakMap<PayloadRequest['context'], string>()

const remember: CollectionBeforeOperationHook = ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { name } = req.file
  originalNames.set(req.context, name)
  req.file.name = nameUpload(name).storedName
}

const sha256Of = async (file: NonNullable<PayloadRequest['file']>): Promise<string> => {
  const hash = createHash('sha256')
  if (file.tempFilePath) await pipeline(createReadStream(file.tempFilePath), hash)
  else hash.update(file.data)
  return hash.digest('hex')
}

interface Described {
  displayName?: string | null
  filename?: string | null
  filesize?: number | null
  mimeType?: string | null
  sha256?: string | null
}

/** Without a new file nothing changes of what was measured of the old one, whatever the request says. */
const measured = ({ filename, filesize, mimeType }: Described): Described => ({
  filename,
  filesize,
  mimeType,
})

const describe: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = data as Described
  const known = originalDoc as typeof next | undefined
  const uploaded = originalNames.get(req.context)
  // What was sent is not judged yet: it may be anything.
  const given = typeof next.displayName === 'string' ? next.displayName : ''
  const wanted = given.trim() ? given : (uploaded ?? known?.displayName ?? '')
  const sha256 = req.file ? await sha256Of(req.file) : (known?.sha256 ?? null)
  const kept = known && !req.file ? measured(known) : {}
  return { ...next, ...kept, displayName: nameUpload(wanted).displayName, sha256 }
}

/** Keeps the name that the creator gave, and measures what was really uploaded; both are never taken from the client. */
export const describeUpload = { beforeOperation: [remember], beforeChange: [describe] }
