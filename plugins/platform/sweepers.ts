import type { Payload } from 'payload'
import { clockOf, registryOf } from './registry.ts'

/**
 * Runs the periodic work that is due. A failure is logged and does not keep the others from running.
 * @param lastRuns when each sweeper last ran in this process; changed in place.
 */
export const runSweepers = async (payload: Payload, lastRuns: Map<string, number>): Promise<void> => {
  for (const sweeper of registryOf(payload).sweepers) {
    const now = clockOf(payload).now().getTime()
    const since = now - (lastRuns.get(sweeper.name) ?? 0)
    // Less than nothing: the clock was ahead then, and has been set right.
    if (since >= 0 && since < sweeper.everySeconds * 1000) continue
    lastRuns.set(sweeper.name, now)
    try {
      await sweeper.run(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: `Sweeper ${sweeper.name} failed` })
    }
  }
}
