import type { Payload } from 'payload'
import { registryOf } from './registry.ts'

/**
 * Whether a race test has taken the named guard away, to see that it then fails.
 * Always false outside of tests: the set can be filled only where DUKA_TEST is 1.
 */
export const isGuardOff = (payload: Payload, name: string): boolean => {
  const registry = registryOf(payload)
  return registry.env.isTest && registry.guardsOff.has(name)
}
