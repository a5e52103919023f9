import { create as contentDisposition } from 'content-disposition'
import type { FileSnapshot } from '../../catalog/contract.ts'
import { contentLengthHeader, deliveryHeader } from '../../platform/instrument/headers.ts'
import { isInstrumented } from '../../platform/instrument/deliveries.ts'
import { etagOf } from '../service/open-download.ts'

/**
 * What is said of a file with its bytes. It is never shown inside the site's own origin: always an attachment, never
 * sniffed, and harmless (`sandbox`) should a browser render it all the same.
 */
export const fileHeaders = (file: FileSnapshot, length: number, deliveryId: string | null): Headers => {
  const headers = new Headers({
    'Content-Type': file.mimeType,
    'Content-Disposition': contentDisposition(file.displayName),
    'Accept-Ranges': 'bytes',
    // no-transform: neither Next nor a proxy may compress it, or lengths and ranges would lie.
    'Cache-Control': 'private, no-store, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  })
  const etag = etagOf(file)
  if (etag) headers.set('ETag', etag)
  // Without the hook nobody would take these private headers off again.
  if (isInstrumented()) headers.set(contentLengthHeader, String(length))
  if (deliveryId !== null) headers.set(deliveryHeader, deliveryId)
  return headers
}
