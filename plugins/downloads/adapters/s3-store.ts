import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { partOfObject, sizeOfObject, type Bucket } from '../../platform/adapters/bucket.ts'
import type { ByteSource, FileStore } from '../service/file-store.ts'

/** A server that sends nothing for this long while bytes are waited for is taken for gone. */
const silentMs = 30_000
/** Waits before the rest is asked for anew, after an answer that broke off. */
const retryMs = [250, 1000, 3000, 6000]

interface Answer {
  chunks: AsyncIterator<Buffer, unknown>
  stream: Readable
}

const nextChunk = async ({ chunks, stream }: Answer): Promise<Buffer> => {
  const timer = setTimeout(() => stream.destroy(new Error('The storage fell silent.')), silentMs)
  try {
    const { done, value }: IteratorResult<Buffer, unknown> = await chunks.next()
    // An answer that ends early must never look whole.
    if (done === true) throw new Error('The storage sent less than it has.')
    return value
  } finally {
    clearTimeout(timer)
  }
}

/** Bytes of one object, over as many answers as it takes: a connection to the storage that breaks is made anew. */
class ObjectSource implements ByteSource {
  private position: number
  private etag: string | undefined
  private answer: Answer | null = null
  private readonly abort = new AbortController()

  constructor(
    private readonly bucket: Bucket,
    private readonly key: string,
    start: number,
    private readonly end: number,
  ) {
    this.position = start
  }

  async ready(): Promise<void> {
    if (this.answer || this.position >= this.end || this.abort.signal.aborted) return
    const command = partOfObject(this.bucket, this.key, this.position, this.end, this.etag)
    const { Body, ETag } = await this.bucket.client.send(command, { abortSignal: this.abort.signal })
    if (!(Body instanceof Readable)) throw new Error('The storage sent no bytes.')
    this.etag ??= ETag
    this.answer = { stream: Body, chunks: Body[Symbol.asyncIterator]() as AsyncIterator<Buffer, unknown> }
    // The client left while the answer was on its way.
    if (this.abort.signal.aborted) this.drop()
  }

  async next(): Promise<Uint8Array | null> {
    for (let failures = 0; ; failures += 1) {
      if (this.abort.signal.aborted || this.position >= this.end) return null
      try {
        await this.ready()
        if (!this.answer) return null
        const chunk = await nextChunk(this.answer)
        this.position += chunk.byteLength
        return chunk
      } catch (error) {
        this.drop()
        const wait = retryMs[failures]
        if (this.abort.signal.aborted) return null
        if (wait === undefined) throw error
        await sleep(wait)
      }
    }
  }

  close(): Promise<void> {
    this.abort.abort()
    this.drop()
    return Promise.resolve()
  }

  private drop(): void {
    this.answer?.stream.destroy()
    this.answer = null
  }
}

/** Private files in a bucket. A key is the stored name, which the database knows: nothing of a request gets into it. */
export const s3Store = (bucket: Bucket): FileStore => {
  const keyOf = (storedName: string): string => {
    if (storedName === '' || storedName.includes('/')) throw new Error('A stored name is no path.')
    return storedName
  }
  return {
    sizeOf: (storedName) => sizeOfObject(bucket, keyOf(storedName)),
    read: (storedName, start, end) => new ObjectSource(bucket, keyOf(storedName), start, end),
    signedUrl: (storedName, { seconds, disposition, mimeType }) =>
      getSignedUrl(
        bucket.signer,
        new GetObjectCommand({
          Bucket: bucket.name,
          Key: keyOf(storedName),
          ResponseContentDisposition: disposition,
          ResponseContentType: mimeType,
          ResponseCacheControl: 'private, no-store, no-transform',
        }),
        { expiresIn: seconds },
      ),
  }
}
