import { create as contentDisposition } from 'content-disposition'
import type { FileSnapshot } from '../../catalog/contract.ts'
import { contentLengthHeader, deliveryHeader } from '../../platform/instrument/headers.ts'
import { isInstrumented } from '../../platform/instrument/deliveries.ts'
import { etagOf } from '../service/open-download.ts'

/** The name that the creator gave, in every script. */
export const attachment = (file: FileSnapshot): string => contentDisposition(file.displayName)

/**
 * What is said of a file with its bytes. It is never shown inside the site's own origin: always an attachment, never
 * sniffed, and harmless (`sandbox`) should a browser render it all the same.
 */
export const attachmentHeaders = (file: FileSnapshot): Headers =>
  new Headers({
    'Content-Type': file.mimeType,
    'Content-Disposition': attachment(file),
    'Accept-Ranges': 'bytes',
    // no-transform: neither Next nor a proxy may compress it, or lengths and ranges would lie.
    'Cache-Control': 'private, no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  })

/** The headers of bytes that this site sends itself. */
export const fileHeaders = (file: FileSnapshot, length: number, deliveryId: string | null): Headers => {
  const headers = attachmentHeaders(file)
  const etag = etagOf(file)
  if (etag) headers.set('ETag', etag)
  // Without the hook nobody would take these private headers off again.
  if (isInstrumented()) headers.set(contentLengthHeader, String(length))
  if (deliveryId !== null) headers.set(deliveryHeader, deliveryId)
  return headers
}
