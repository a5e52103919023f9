import { connect } from 'node:net'
import { BenchError } from './bench-error.ts'
import { readHead, type Head } from './read-head.ts'

export interface DrainRequest {
  url: string
  headers?: Record<string, string>
  /** Bytes that the body must have. */
  bytes: number
  /** Reads no faster than this. @default as fast as it comes */
  bytesPerSecond?: number
  limitSeconds: number
}

export interface Drained {
  /** Milliseconds, as `performance.now()`: the first byte of the answer, and the last. */
  beganAt: number
  endedAt: number
  /** Before the first request byte. */
  askedAt: number
}

const BUFFER = 1024 * 1024

const requestText = ({ url, headers = {} }: DrainRequest): string => {
  const { host, pathname, search } = new URL(url)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${lines.join('')}\r\n`
}

/** A body of known length is exact; a chunked one carries some ten bytes more for each chunk. */
const isWhole = (head: Head, received: number, bytes: number): boolean => {
  if (head.status !== 200) return false
  if (head.contentLength !== null) return head.contentLength === bytes && received === bytes
  return head.isChunked && received > bytes && received < bytes * 1.002 + 1024
}

/**
 * Fetches a body and throws it away. A socket that reads into one buffer again and again, because a client that
 * costs as much as the server would hide the difference that is to be measured.
 */
export const drain = (request: DrainRequest): Promise<Drained> => {
  const { hostname, port } = new URL(request.url)
  const { bytes, bytesPerSecond = Infinity, limitSeconds } = request
  return new Promise((resolve, reject) => {
    const askedAt = performance.now()
    let beganAt = 0
    let received = 0
    let head: Head | undefined
    const take = (length: number, buffer: Uint8Array): boolean => {
      if (!head) {
        beganAt = performance.now()
        head = readHead(Buffer.from(buffer.buffer, buffer.byteOffset, length))
        received -= head.length
      }
      received += length
      const early = (received / bytesPerSecond) * 1000 - (performance.now() - beganAt)
      if (early <= 1) return true
      setTimeout(() => socket.resume(), early)
      return false
    }
    const socket = connect({
      host: hostname,
      port: Number(port),
      onread: { buffer: Buffer.alloc(BUFFER), callback: take },
    })
    const timer = setTimeout(() => {
      socket.destroy(new BenchError(`${bytes} bytes took longer than ${limitSeconds} s.`))
    }, limitSeconds * 1000)
    socket.once('connect', () => socket.write(requestText(request)))
    socket.once('error', reject)
    socket.once('close', () => {
      clearTimeout(timer)
      if (head && isWhole(head, received, bytes)) resolve({ askedAt, beganAt, endedAt: performance.now() })
      else reject(new BenchError(`Got ${received} of ${bytes} bytes (status ${head?.status ?? 'none'}).`))
    })
  })
}
