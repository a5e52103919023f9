import type { RequestListener } from 'node:http'

export interface SentFile {
  bytes: Buffer
  etag?: string
  type?: string
  /** Sends the whole, whatever part was asked for. */
  ignoresRanges?: boolean
  /** Each answer is cut off after that many bytes. */
  cutAfter?: number
}

const spanOf = (header: string | undefined, size: number): { start: number; end: number } | null => {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []
  return first === undefined
    ? null
    : { start: Number(first), end: last ? Math.min(Number(last) + 1, size) : size }
}

/** Answers as a server of files does: the whole, or the part that was asked for. */
export const sendFile =
  ({ bytes, etag = '"v1"', type = 'application/zip', ignoresRanges, cutAfter }: SentFile): RequestListener =>
  (request, response) => {
    const span = ignoresRanges === true ? null : spanOf(request.headers.range, bytes.length)
    const part = span ? bytes.subarray(span.start, span.end) : bytes
    response.writeHead(span ? 206 : 200, {
      'content-type': type,
      'content-length': part.length,
      etag,
      ...(span && {
        'content-range': `bytes ${String(span.start)}-${String(span.end - 1)}/${String(bytes.length)}`,
      }),
    })
    if (cutAfter === undefined || part.length <= cutAfter) response.end(part)
    else response.write(part.subarray(0, cutAfter), () => response.destroy())
  }
