import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { beat } from '../heartbeat.ts'
import { drain } from '../outbox/drain.ts'
import { lanes, type Lane } from '../outbox/subscriber.ts'
import { runSweepers } from '../sweepers.ts'

/**
 * Between two looks when nothing is due. What a refund or a dispute closes is to be closed within a second, so what
 * decides about access is looked for more often.
 */
const IDLE_MS: Record<Lane, number> = {
  provider: 100,
  shop: 100,
  mail: 300,
  files: 300,
  site: 300,
  news: 1000,
}
/** Keeps several workers from looking in step. */
const SPREAD_MS = 50
/** After a look that failed: the database may be away for a while. */
const TROUBLE_MS = 2000
const BEAT_MS = 5000
const SLICE = 50
const SLICE_MS = 5000

export interface Worker {
  /** Takes up nothing more. */
  stop(): void
  /** Until what was begun is done. */
  done: Promise<void>
}

const pause = async (ms: number, until: AbortSignal): Promise<void> => {
  try {
    await sleep(ms, undefined, { signal: until })
  } catch (error) {
    if (!until.aborted) throw error
  }
}

/**
 * Delivers the outbox, lane by lane, runs the sweepers and beats, until it is stopped. Any number of workers may run at
 * once, in processes of their own or beside the site: each delivery is claimed by one of them.
 */
export const startWorker = (payload: Payload): Worker => {
  const stopping = new AbortController()
  /** Ends the rest of the lanes that look around: what one has delivered is often due in another. */
  let bell = new AbortController()
  const ring = (): void => {
    bell.abort()
    bell = new AbortController()
  }
  /** Repeats until the worker is stopped. The work answers how long to wait. */
  const repeat = async (
    name: string,
    work: () => Promise<number>,
    wakes: () => AbortSignal = () => stopping.signal,
  ): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await pause(await work(), wakes())
      } catch (error) {
        payload.logger.error({ err: error, msg: `Worker: ${name} failed` })
        await pause(TROUBLE_MS, stopping.signal)
      }
    }
  }
  const deliver = async (lane: Lane): Promise<number> => {
    const handled = await drain(payload, { limit: SLICE, deadline: new Date(Date.now() + SLICE_MS), lane })
    if (handled > 0) ring()
    return handled > 0 ? 0 : IDLE_MS[lane] + Math.random() * SPREAD_MS
  }
  const lastSweeps = new Map<string, number>()
  const rounds = [
    ...lanes.map((lane) =>
      repeat(
        `the outbox (${lane})`,
        () => deliver(lane),
        () => bell.signal,
      ),
    ),
    repeat('the sweepers', async () => {
      await runSweepers(payload, lastSweeps)
      return 1000
    }),
    repeat('the heartbeat', async () => {
      await beat(payload, 'worker')
      return BEAT_MS
    }),
  ]
  return {
    stop: () => {
      stopping.abort()
      ring()
    },
    done: Promise.all(rounds).then(() => undefined),
  }
}
