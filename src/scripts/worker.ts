import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { startWorker } from '../../plugins/platform/worker/start-worker.ts'

/** A delivery that hangs does not keep the process from ending; its lease runs out and another takes it up. */
const LAST_DELIVERY_MS = 3000

let isEnding = false
let stop = (): void => {
  isEnding = true
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop()
    setTimeout(() => process.exit(0), LAST_DELIVERY_MS).unref()
  })
}

const main = async (): Promise<void> => {
  const payload = await getPayload({ config, cron: false })
  if (isEnding) return
  const worker = startWorker(payload)
  stop = () => {
    worker.stop()
  }
  payload.logger.info('Worker is ready')
  await worker.done
}

main().then(
  // Connections of the pool would keep the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
