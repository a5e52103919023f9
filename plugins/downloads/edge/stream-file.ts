import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../platform/context.ts'
import {
  isInstrumented,
  onDelivery,
  takeDelivery,
  type Outcome,
} from '../../platform/instrument/deliveries.ts'
import type { ByteSource } from '../service/file-store.ts'
import type { OpenedDownload } from '../service/open-download.ts'
import { settleDelivery } from '../service/settle-delivery.ts'
import { watchStream } from './live-streams.ts'
import { forgetLook } from './look-outside.ts'
import { tellTrouble } from './tell-trouble.ts'

/** How long the socket hook may take to say what left the process, after the stream itself has ended. */
const hookPatienceMs = 5000

export interface FileStream {
  body: ReadableStream<Uint8Array>
  /** The id under which the socket hook accounts for it; null without the hook. */
  deliveryId: string | null
}

/** Calls `settle` once, with what the hook saw; or, when there is none or it stays silent, with what was streamed. */
const outcomeOnce = (settle: (bytes: number) => void) => {
  const deliveryId = isInstrumented() ? randomUUID() : null
  let isSettled = false
  const finish = (bytes: number) => {
    if (isSettled) return
    isSettled = true
    if (deliveryId !== null) takeDelivery(deliveryId)
    settle(bytes)
  }
  if (deliveryId !== null) {
    onDelivery(deliveryId, (outcome: Outcome) => {
      finish(outcome.bytes)
    })
  }
  const streamEnded = (bytes: number) => {
    if (deliveryId === null) finish(bytes)
    else setTimeout(finish, hookPatienceMs, bytes).unref()
  }
  return { deliveryId, streamEnded }
}

/** Waits before it is written again what the database could not take: bytes that are out have to count. */
const writeAgainMs = [1000, 3000, 10_000, 30_000, 120_000]

const writeLater = (ctx: Ctx, msg: string, write: () => Promise<unknown>, failures = 0): Promise<void> =>
  write().then(
    () => undefined,
    (error: unknown) => {
      const wait = writeAgainMs[failures]
      if (wait === undefined) ctx.payload.logger.error({ err: error, msg })
      else {
        ctx.payload.logger.warn({ err: error, msg: `${msg}, try ${String(failures + 1)}` })
        setTimeout(() => void writeLater(ctx, msg, write, failures + 1), wait).unref()
      }
    },
  )

const settler =
  (ctx: Ctx, { downloadId, span }: OpenedDownload, stopWatch: () => void) =>
  (bytes: number) => {
    stopWatch()
    const msg = `The end of download ${String(downloadId)} was not written`
    void writeLater(ctx, msg, () => settleDelivery(ctx, { downloadId, span, bytes }))
  }

/** Before the response is cut: who asks for the rest at once must find it refused. */
const noteTrouble = async (ctx: Ctx, opened: OpenedDownload, error: unknown): Promise<void> => {
  const id = String(opened.downloadId)
  ctx.payload.logger.error({
    err: error,
    msg: `File ${String(opened.file.fileId)} broke off in download ${id}`,
  })
  forgetLook(ctx, opened.file)
  await writeLater(ctx, `The refusal of download ${id} was not written`, () =>
    tellTrouble(ctx, opened, error),
  )
}

/** The bytes of an opened download, read as fast as the client takes them; their end is written to the log. */
export const streamFile = (ctx: Ctx, opened: OpenedDownload, source: ByteSource): FileStream => {
  let streamed = 0
  let fail: (error: Error) => void = () => undefined
  const stopWatch = watchStream(ctx.payload, {
    downloadId: opened.downloadId,
    cut: () => {
      fail(new Error('The license of this download ended.'))
    },
  })
  const { deliveryId, streamEnded } = outcomeOnce(settler(ctx, opened, stopWatch))
  const end = async () => {
    await source.close()
    streamEnded(streamed)
  }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      fail = (error) => {
        controller.error(error)
        void end()
      }
    },
    pull: async (controller) => {
      try {
        const chunk = await source.next()
        if (chunk) {
          streamed += chunk.byteLength
          controller.enqueue(chunk)
          return
        }
      } catch (error) {
        // The response is cut: a short file must never look whole.
        await noteTrouble(ctx, opened, error)
        await end()
        throw error
      }
      await end()
      controller.close()
    },
    cancel: end,
  })
  // The client left before the body was asked for: then nobody would cancel the stream.
  ctx.req.signal?.addEventListener('abort', () => void end(), { once: true })
  return { body, deliveryId }
}
