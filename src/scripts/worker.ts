import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'
import { beat } from '../../plugins/platform/heartbeat.ts'
import { drain } from '../../plugins/platform/outbox/drain.ts'
import { lanes, type Lane } from '../../plugins/platform/outbox/subscriber.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'

/**
 * Between two looks when nothing is due. What a refund or a dispute closes is to be closed within a second, so what
 * decides about access is looked for more often.
 */
const IDLE_MS: Record<Lane, number> = { provider: 100, shop: 100, mail: 300, files: 300 }
/** Keeps several workers from looking in step. */
const SPREAD_MS = 50
/** After a look that failed: the database may be away for a while. */
const TROUBLE_MS = 2000
const BEAT_MS = 5000
const SLICE = 50
const SLICE_MS = 5000
/** A delivery that hangs does not keep the process from ending; its lease runs out and another takes it up. */
const LAST_DELIVERY_MS = 3000

const stopping = new AbortController()

/** Ends the rest of the lanes that look around: what one has delivered is often due in another. */
let bell = new AbortController()
const ring = (): void => {
  bell.abort()
  bell = new AbortController()
}

const pause = async (ms: number, until: AbortSignal): Promise<void> => {
  try {
    await sleep(ms, undefined, { signal: until })
  } catch (error) {
    if (!until.aborted) throw error
  }
}

/** Repeats until the process is asked to end. The work answers how long to wait. */
const repeat = async (
  payload: Payload,
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

const deliver = async (payload: Payload, lane: Lane): Promise<number> => {
  const handled = await drain(payload, { limit: SLICE, deadline: new Date(Date.now() + SLICE_MS), lane })
  if (handled > 0) ring()
  return handled > 0 ? 0 : IDLE_MS[lane] + Math.random() * SPREAD_MS
}

const main = async (): Promise<void> => {
  const payload = await getPayload({ config, cron: false })
  const lastSweeps = new Map<string, number>()
  payload.logger.info('Worker is ready')
  await Promise.all([
    ...lanes.map((lane) =>
      repeat(
        payload,
        `the outbox (${lane})`,
        () => deliver(payload, lane),
        () => bell.signal,
      ),
    ),
    repeat(payload, 'the sweepers', async () => {
      await runSweepers(payload, lastSweeps)
      return 1000
    }),
    repeat(payload, 'the heartbeat', async () => {
      await beat(payload, 'worker')
      return BEAT_MS
    }),
  ])
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopping.abort()
    ring()
    setTimeout(() => process.exit(0), LAST_DELIVERY_MS).unref()
  })
}

main().then(
  // Connections of the pool would keep the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
