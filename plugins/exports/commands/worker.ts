import { getPayload, type SanitizedConfig } from 'payload'
import { startWorker } from '../../platform/worker/start-worker.ts'

/** A delivery that hangs does not keep the process from ending; its lease runs out and another takes it up. */
const lastDeliveryMs = 3000

/** `payload duka:worker`: delivers events in a process of its own, until it is asked to end. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const payload = await getPayload({ config, cron: false })
  const worker = startWorker(payload)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      worker.stop()
      setTimeout(() => process.exit(0), lastDeliveryMs).unref()
    })
  }
  payload.logger.info('Worker is ready')
  await worker.done
  process.exit(0)
}
