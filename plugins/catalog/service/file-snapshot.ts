import { Sealed } from '../../kernel/sealed.ts'
import type { Doc } from '../../platform/tx.ts'
import type { CatalogService, FileSnapshot } from '../contract.ts'

const snapshotFile = (file: Doc<'product-files'>): FileSnapshot => ({
  fileId: file.id,
  displayName: file.displayName ?? file.filename ?? '',
  platform: file.platform ?? null,
  storedName: file.filename ?? '',
  mimeType: file.mimeType ?? 'application/octet-stream',
  size: file.filesize ?? 0,
  sha256: file.sha256 ?? '',
  external: file.externalUrl ? new Sealed({ url: file.externalUrl, tag: file.externalTag ?? '' }) : null,
})

/** A private file, whatever release it is in. */
export const fileSnapshot: CatalogService['file'] = async ({ tx }, fileId) => {
  const file = await tx.load('product-files', fileId)
  return file ? snapshotFile(file) : null
}

/** More than any page lists. */
const mostFiles = 2000

export const filesOf: CatalogService['filesOf'] = async ({ tx }, fileIds) => {
  if (fileIds.length === 0) return []
  const files = await tx.list('product-files', { where: { id: { in: fileIds } }, limit: mostFiles })
  const known = new Map(files.map((file) => [String(file.id), snapshotFile(file)]))
  return fileIds.flatMap((fileId) => known.get(String(fileId)) ?? [])
}
