import type { Payload } from 'payload'
import { request as ask } from 'node:http'
import { rest, type Caller } from '../rest.ts'

export interface Begun {
  uploadId: string
  partBytes: number
  parts: number
}

interface Chosen {
  name: string
  size: number
  modifiedAt?: number
}

/** What the panel asks of the shop to bring a large file to the bucket. */
export const largeUpload = (payload: Payload, staff: Caller) => {
  const post = <T>(path: string, body: object = {}) =>
    rest(payload, staff)<T & { code?: string }>('POST', `/api/shop/uploads${path}`, { body })
  return {
    begin: (file: Chosen) => post<Begun>('', file),
    sign: (uploadId: string, part: number) => post<{ url: string }>(`/${uploadId}/parts/${String(part)}`),
    parts: (uploadId: string) => post<{ parts: number[] }>(`/${uploadId}/parts`),
    complete: (uploadId: string) => post<{ fileId: number }>(`/${uploadId}/complete`),
    abort: (uploadId: string) => post(`/${uploadId}/abort`),
  }
}

/** Sends a part as a browser does. @returns the status of the bucket's answer */
export const putPart = async (url: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> =>
  (await fetch(url, { method: 'PUT', body: bytes })).status

/** Sends the first half of a part, and then the connection is gone. */
export const breakPart = (url: string, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    const sending = ask(url, { method: 'PUT', headers: { 'content-length': bytes.length } })
    sending.on('error', () => {
      resolve()
    })
    sending.write(bytes.subarray(0, bytes.length / 2), () => {
      sending.destroy(new Error('The line is cut.'))
    })
  })
