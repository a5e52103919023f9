import { access, constants, mkdir } from 'node:fs/promises'
import type { Endpoint, Payload } from 'payload'
import { assertBucket, bucketOf } from '../adapters/bucket.ts'
import { secondsSinceBeat } from '../heartbeat.ts'
import { isInstrumented } from '../instrument/deliveries.ts'
import { envOf, slugOf } from '../registry.ts'

/** A worker that has been silent for longer is reported as missing. It beats every 5 s. */
const silentSeconds = 20

/** On the answer when the socket hook is installed: for `doctor`, which asks from another process. */
export const hookHeader = 'duka-hook'

const check = async (payload: Payload, name: string, run: () => Promise<unknown>): Promise<boolean> => {
  try {
    await run()
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: `Health: ${name} failed` })
    return false
  }
}

/** Files can be read and written: the bucket answers, or the folder is there. */
const assertStorage = async (payload: Payload): Promise<void> => {
  const env = envOf(payload)
  const bucket = bucketOf(env)
  if (bucket) {
    await assertBucket(bucket)
    return
  }
  await mkdir(env.storageDir, { recursive: true })
  await access(env.storageDir, constants.R_OK | constants.W_OK)
}

/** 200 while buyers can be served: database and storage answer. A missing worker only delays mail: "degraded". */
export const healthEndpoint: Endpoint = {
  method: 'get',
  path: '/health',
  handler: async ({ payload }) => {
    const isDatabaseUp = await check(payload, 'database', () =>
      payload.db.count({ collection: slugOf(payload, 'worker-heartbeats'), where: {} }),
    )
    const isStorageUp = await check(payload, 'storage', () => assertStorage(payload))
    const silence = isDatabaseUp ? await secondsSinceBeat(payload, 'worker') : null
    const isWorkerUp = silence !== null && silence < silentSeconds
    const isServing = isDatabaseUp && isStorageUp
    const word = (isUp: boolean) => (isUp ? 'up' : 'down')
    return Response.json(
      {
        status: isServing ? (isWorkerUp ? 'ok' : 'degraded') : 'down',
        database: word(isDatabaseUp),
        storage: word(isStorageUp),
        worker: word(isWorkerUp),
      },
      {
        status: isServing ? 200 : 503,
        headers: { 'Cache-Control': 'no-store', ...(isInstrumented() ? { [hookHeader]: 'on' } : {}) },
      },
    )
  },
}
