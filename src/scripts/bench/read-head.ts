import { BenchError } from './bench-error.ts'

export interface Head {
  status: number
  /** Bytes that the head itself takes. */
  length: number
  contentLength: number | null
  isChunked: boolean
}

const END = '\r\n\r\n'

/** Reads the head of an HTTP answer out of the first bytes that came; servers send it in one piece. */
export const readHead = (bytes: Buffer): Head => {
  const end = bytes.indexOf(END)
  if (end < 0) throw new BenchError('The answer did not begin with a whole head.')
  const text = bytes.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1]
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    length: end + END.length,
    contentLength: length === undefined ? null : Number(length),
    isChunked: /\r\ntransfer-encoding: *chunked/i.test(text),
  }
}
