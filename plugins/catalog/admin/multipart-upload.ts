import { Refused, isWorthAnotherTry, sendPart } from './send-part.ts'

export type Phase = 'done' | 'failed' | 'finishing' | 'paused' | 'preparing' | 'sending'

export interface UploadState {
  phase: Phase
  /** Bytes that have gone out, of `size`. */
  sent: number
  size: number
  /** Why it stopped, in the words of the shop; null when the connection is to blame. */
  text: string | null
  fileId: number | string | null
}

interface Begun {
  uploadId: string
  partBytes: number
  parts: number
}

/** Parts that are on their way at once: enough to fill a line on which each answer takes long. */
const lanes = 3
const retryMs = [500, 1000, 2000, 4000, 8000, 16_000]

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * One large file on its way to the bucket, by S3's multipart protocol. What the bucket has is asked of the bucket, so
 * that a pause, a broken connection and a closed browser are one and the same: the rest is sent.
 */
export class MultipartUpload {
  private stop = new AbortController()
  private begun: Begun | null = null
  /** Bytes that have gone out of each part. */
  private sent = new Map<number, number>()
  private state: UploadState

  constructor(
    private readonly file: File,
    /** Path of the shop's operations. */
    private readonly root: string,
    private readonly onChange: (state: UploadState) => void,
  ) {
    this.state = { phase: 'preparing', sent: 0, size: file.size, text: null, fileId: null }
  }

  /** Begins, or goes on. */
  async run(): Promise<void> {
    this.stop = new AbortController()
    const { signal } = this.stop
    this.tell({ phase: 'preparing', text: null })
    try {
      const begun = await this.begin()
      await this.sendMissing(begun, signal)
      if (signal.aborted) return
      this.tell({ phase: 'finishing' })
      const { fileId } = await this.patiently(signal, () =>
        this.ask<{ fileId: number | string }>(`/${begun.uploadId}/complete`),
      )
      this.tell({ phase: 'done', fileId })
    } catch (error) {
      if (signal.aborted) return
      this.stop.abort()
      this.tell({ phase: 'failed', text: error instanceof Refused ? error.text : null })
    }
  }

  pause(): void {
    this.stop.abort()
    this.tell({ phase: 'paused' })
  }

  /** Gives it up; what the bucket has is let go of. */
  async cancel(): Promise<void> {
    this.stop.abort()
    if (this.begun) await this.ask(`/${this.begun.uploadId}/abort`)
  }

  private async begin(): Promise<Begun> {
    const { name, size, lastModified: modifiedAt } = this.file
    this.begun = await this.ask<Begun>('', { name, size, modifiedAt })
    return this.begun
  }

  private async sendMissing(begun: Begun, signal: AbortSignal): Promise<void> {
    const { parts } = await this.ask<{ parts: number[] }>(`/${begun.uploadId}/parts`)
    const there = new Set(parts)
    this.sent = new Map(parts.map((part) => [part, this.bytesOf(begun, part).size]))
    const queue = Array.from({ length: begun.parts }, (_, index) => index + 1).filter(
      (part) => !there.has(part),
    )
    this.tell({ phase: 'sending' })
    const lane = async () => {
      for (let part = queue.shift(); part !== undefined && !signal.aborted; part = queue.shift()) {
        await this.sendOne(begun, part, signal)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }

  private async sendOne(begun: Begun, part: number, signal: AbortSignal): Promise<void> {
    const bytes = this.bytesOf(begun, part)
    await this.patiently(signal, async () => {
      const { url } = await this.ask<{ url: string }>(`/${begun.uploadId}/parts/${String(part)}`)
      if (signal.aborted) return
      await sendPart(url, bytes, signal, (sent) => {
        this.count(part, Math.min(sent, bytes.size))
      })
    })
    if (!signal.aborted) this.count(part, bytes.size)
  }

  private bytesOf({ partBytes }: Begun, part: number): Blob {
    return this.file.slice((part - 1) * partBytes, part * partBytes)
  }

  private async patiently<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await run()
      } catch (error) {
        const ms = retryMs[failures]
        if (signal.aborted || ms === undefined || !isWorthAnotherTry(error)) throw error
        await wait(ms, signal)
      }
    }
  }

  private async ask<T>(path: string, body: object = {}): Promise<T> {
    const response = await fetch(`${this.root}/uploads${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok) return answer as T
    const { message } = answer as { message?: string }
    throw new Refused(response.status, message ?? String(response.status))
  }

  private count(part: number, bytes: number): void {
    this.sent.set(part, bytes)
    this.tell({})
  }

  private tell(change: Partial<UploadState>): void {
    const sent = [...this.sent.values()].reduce((sum, bytes) => sum + bytes, 0)
    this.state = { ...this.state, ...change, sent }
    this.onChange(this.state)
  }
}
