import type { Payload } from 'payload'

import { registryOf } from '../registry.ts'
import { withLateCommits } from './late-commits.ts'

/**
 * Runs `run` with one named guard of the product taken away (see `isGuardOff`). A race test proves its worth by
 * it: with the guard it passes, without it the same race breaks the promise. So that it does on every machine, transactions
 * of a `race` take a moment to commit meanwhile.
 * @param lateSeconds longer than all runners take to look at what they contend for
 */
export const withoutGuard = async <T>(
  payload: Payload,
  name: string,
  run: () => Promise<T>,
  lateSeconds = 0.3,
): Promise<T> => {
  const registry = registryOf(payload)
  if (!registry.env.isTest) throw new Error('Guards can be taken away only where DUKA_TEST is 1')
  registry.guardsOff.add(name)
  try {
    return await withLateCommits(payload, lateSeconds, run)
  } finally {
    registry.guardsOff.delete(name)
  }
}
