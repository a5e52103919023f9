import type { Payload, Where } from 'payload'
import { runAlone } from '../../platform/adapters/run-alone.ts'
import type { Sweeper } from '../../platform/registry.ts'

const perRun = 20

/** Payload's own task. Other jobs of the host site are the host's to run. */
const scheduled: Where = { taskSlug: { equals: 'schedulePublish' } }

/** Whoever died in the middle left its jobs "processing" for ever; nobody else works on them now. */
const takeUpAgain = (payload: Payload): Promise<unknown> =>
  payload.db.updateJobs({
    where: { and: [scheduled, { processing: { equals: true } }] },
    data: { processing: false },
    returning: false,
  })

/**
 * Publishes what was scheduled (law 6). Payload's runners run one job several times when there are several of them, so
 * that one process at a time does this.
 */
export const publishScheduled: Sweeper = {
  name: 'catalog.publish-scheduled',
  everySeconds: 10,
  run: async (payload) => {
    await runAlone(payload, 'duka.publish-scheduled', async () => {
      await takeUpAgain(payload)
      await payload.jobs.run({ limit: perRun, where: scheduled, sequential: true, silent: true })
    })
  },
}
