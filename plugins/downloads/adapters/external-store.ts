import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { contentOf, OtherContent } from '../../platform/adapters/external-content.ts'
import { askOutside, nextBytes, OutsideTrouble } from '../../platform/adapters/guarded-request.ts'
import type { Outside } from '../../platform/outside.ts'
import type { ByteSource, FileStore } from '../service/file-store.ts'

/** Waits before the rest is asked for anew, after an answer that broke off. */
const retryMs = [250, 1000, 3000, 6000]
/** Of a server that knows no ranges, so many bytes are read and thrown away to come to the ones that are wanted. */
const mostSkipped = 64 * 1024 * 1024

export interface ExternalFile {
  url: string
  /** What the server called the content when it was measured. */
  tag: string
  /** Bytes. */
  size: number
  /** Empty while it is not measured. */
  sha256: string
}

interface World {
  outside: Outside
  hosts: readonly string[]
}

const isFinal = (error: unknown): boolean =>
  error instanceof OtherContent || (error instanceof OutsideTrouble && error.code === 'EXTERNAL_REFUSED')

const assertSame = (answer: IncomingMessage, { size, tag }: ExternalFile): void => {
  if (answer.statusCode !== 200 && answer.statusCode !== 206) throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  const content = contentOf(answer)
  if (content.size !== size || content.tag !== tag) throw new OtherContent('server')
}

/** How many bytes come before those that were asked for: none, where the server knows ranges. */
const bytesBefore = (answer: IncomingMessage, start: number, end: number, size: number): number => {
  if (answer.statusCode === 200 && start <= mostSkipped) return start
  const wanted = `bytes ${String(start)}-${String(end - 1)}/${String(size)}`
  if (answer.headers['content-range'] !== wanted) throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  return 0
}

interface Answer {
  answer: IncomingMessage
  chunks: AsyncIterator<Buffer, unknown>
  /** Bytes still to be thrown away. */
  skip: number
}

/** Bytes of one file, over as many answers as it takes: a connection that breaks is made anew, and judged anew. */
class ExternalSource implements ByteSource {
  private position: number
  private current: Answer | null = null
  private readonly abort = new AbortController()
  /** Of the whole only: a part tells nothing about the hash. */
  private readonly hash

  constructor(
    private readonly world: World,
    private readonly file: ExternalFile,
    start: number,
    private readonly end: number,
  ) {
    this.position = start
    this.hash = start === 0 && end === file.size ? createHash('sha256') : null
  }

  async ready(): Promise<void> {
    if (this.current || this.position >= this.end || this.abort.signal.aborted) return
    const headers = { range: `bytes=${String(this.position)}-${String(this.end - 1)}` }
    const { signal } = this.abort
    const answer = await askOutside(this.world.outside, {
      address: this.file.url,
      hosts: this.world.hosts,
      headers,
      signal,
    })
    this.current = { answer, chunks: answer[Symbol.asyncIterator]() as Answer['chunks'], skip: 0 }
    // The client left while the answer was on its way.
    if (signal.aborted) {
      this.drop()
      return
    }
    assertSame(answer, this.file)
    this.current.skip = bytesBefore(answer, this.position, this.end, this.file.size)
  }

  async next(): Promise<Uint8Array | null> {
    for (let failures = 0; ; failures += 1) {
      if (this.abort.signal.aborted || this.position >= this.end) return null
      try {
        await this.ready()
        const chunk = await this.wanted()
        if (chunk) this.account(chunk)
        return chunk
      } catch (error) {
        this.drop()
        const wait = retryMs[failures]
        if (this.abort.signal.aborted) return null
        if (wait === undefined || isFinal(error)) throw error
        await sleep(wait)
      }
    }
  }

  close(): Promise<void> {
    this.abort.abort()
    this.drop()
    return Promise.resolve()
  }

  /** The next bytes that were asked for, and never more than those. */
  private async wanted(): Promise<Buffer | null> {
    while (this.current) {
      const { answer, chunks, skip } = this.current
      const chunk = await nextBytes(answer, chunks)
      // An answer that ends early must never look whole.
      if (!chunk) throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
      this.current.skip = Math.max(0, skip - chunk.byteLength)
      if (chunk.byteLength > skip) return chunk.subarray(skip, skip + this.end - this.position)
    }
    return null
  }

  /** The last bytes of a whole file go out only when all of them together are what was sold. */
  private account(chunk: Buffer): void {
    this.position += chunk.byteLength
    this.hash?.update(chunk)
    if (this.position === this.end && this.hash && this.hash.digest('hex') !== this.file.sha256)
      throw new OtherContent('hash')
  }

  private drop(): void {
    this.current?.answer.destroy()
    this.current = null
  }
}

const sizeNow = async ({ outside, hosts }: World, file: ExternalFile): Promise<number | null> => {
  // By a part, not by HEAD: addresses that a storage signed are good for one method.
  const answer = await askOutside(outside, { address: file.url, hosts, headers: { range: 'bytes=0-0' } })
  try {
    if (answer.statusCode === 404 || answer.statusCode === 410) return null
    assertSame(answer, file)
    return file.size
  } catch (error) {
    if (error instanceof OtherContent) return null
    throw error
  } finally {
    answer.destroy()
  }
}

/** One file of another server. Every request is judged by the hosts that the shop trusts now. */
export const externalStore = (world: World, file: ExternalFile): FileStore => ({
  sizeOf: () => (file.sha256 === '' ? Promise.resolve(null) : sizeNow(world, file)),
  read: (_, start, end) => new ExternalSource(world, file, start, end),
})
