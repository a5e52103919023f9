import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { watchDownloads } from '../service/watch-downloads.ts'

/** A response of this process whose bytes are on their way. */
export interface LiveStream {
  downloadId: Id
  cut(): void
}

/**
 * How often running downloads are judged again. With the worker's own look at what is due, what a refund closes is
 * closed within a second, also in the middle of a file.
 */
export const watchMs = 400

const streams = new Map<Payload, Set<LiveStream>>()

const watch = async (payload: Payload): Promise<void> => {
  const live = [...(streams.get(payload) ?? [])]
  if (live.length === 0) return
  const downloadIds = [...new Set(live.map(({ downloadId }) => downloadId))]
  const watched = await watchDownloads(await systemCtx(payload), { downloadIds })
  if (!watched.ok) return
  for (const stream of live) if (watched.value.cut.includes(stream.downloadId)) stream.cut()
}

const looking = new Set<Payload>()

/** One look at a time: a database that answers slower than we ask would lose its connections to us, one by one. */
const watchOnce = async (payload: Payload): Promise<void> => {
  if (looking.has(payload)) return
  looking.add(payload)
  try {
    await watch(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Running downloads were not judged again' })
  } finally {
    looking.delete(payload)
  }
}

const watchAll = (): void => {
  for (const payload of streams.keys()) void watchOnce(payload)
}

let timer: NodeJS.Timeout | null = null

/**
 * Keeps a running response under watch: its license is judged again and again.
 * @returns what ends the watch.
 */
export const watchStream = (payload: Payload, stream: LiveStream): (() => void) => {
  const live = streams.get(payload) ?? new Set()
  streams.set(payload, live.add(stream))
  timer ??= setInterval(watchAll, watchMs).unref()
  return () => {
    live.delete(stream)
    if (live.size === 0) streams.delete(payload)
    if (streams.size > 0 || !timer) return
    clearInterval(timer)
    timer = null
  }
}
