import type { z } from 'zod'

import type { libraryItem } from '../../plugins/library/contract.ts'
import type { OwnedProductView } from '../ui/models/library-view.ts'
import type { LicenseView, OwnedFileView } from '../ui/models/order-view.ts'
import { toCoverView } from './to-image-view.ts'

type Item = z.output<typeof libraryItem>

export const toLicenseView = (item: Item): LicenseView => ({
  id: item.licenseId,
  isSeat: item.heldAs === 'seat',
  type: item.licenseType,
  status: item.status,
  key: item.licenseKey,
  expiresAt: item.expiresAt,
  downloadsUsed: item.downloadsUsed,
  downloadCap: item.downloadCap,
})

type Place = { licenseId: string; releaseId?: string }

export const toOwnedFile = (file: Item['files'][number], { licenseId, releaseId }: Place): OwnedFileView => ({
  licenseId,
  releaseId,
  fileId: file.fileId,
  name: file.name,
  sizeBytes: file.size,
  mime: file.mimeType,
  platform: file.platform ?? undefined,
})

/** The files that can be downloaded with a license now: none when it is not active. */
export const toOwnedFiles = (item: Item): OwnedFileView[] => {
  if (item.status !== 'active') return []
  const { files, licenseId, releaseId } = item
  return files.map((file) => toOwnedFile(file, { licenseId, releaseId: releaseId ?? undefined }))
}

export const toOwnedProduct = (item: Item): OwnedProductView => ({
  title: item.title,
  slug: item.productSlug,
  image: toCoverView(item.coverUrl, item.title),
  version: item.version ?? undefined,
  news: item.news ?? undefined,
  orderNumber: item.orderNumber,
  boughtAt: item.boughtAt,
  license: toLicenseView(item),
  files: toOwnedFiles(item),
})
