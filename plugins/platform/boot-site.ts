import type { Payload } from 'payload'
import { calmPool } from './adapters/calm-pool.ts'
import { ensureConstraints } from './constraints.ts'
import { keyringOf, registryOf, type Registry } from './registry.ts'
import { assertNeighbours, offIn } from './room-register.ts'
import { restartWorker } from './worker/restart-worker.ts'

/** Statements of ours name tables without one. */
const assertSchema = ({ db }: Payload): void => {
  if (!('schemaName' in db) || !db.schemaName) return
  throw new Error(
    'Duka: postgresAdapter({ schemaName }) is not supported: the tables have to lie in the default schema.',
  )
}

const serve = async (payload: Payload, { env, rooms }: Registry): Promise<void> => {
  if (!env.isServer) return
  await ensureConstraints(payload)
  if (rooms.has('worker')) restartWorker(payload)
}

const boot = async (payload: Payload, registry: Registry): Promise<void> => {
  assertSchema(payload)
  calmPool(payload)
  assertNeighbours(registry)
  const off = offIn(registry)
  for (const [name, reason] of off) {
    payload.logger.warn(`Duka: "${name}" is off, because ${reason}. Its tables stay.`)
  }
  // A server without its secrets must not come up, and find out with the first sale.
  keyringOf(payload)
  for (const { name, onInit } of registry.rooms.values()) if (!off.has(name)) await onInit?.(payload)
  await serve(payload, registry)
}

/**
 * What has to be true before the shop does anything, made sure of once for a config: plugins and secrets there, triggers
 * in place, and the worker of this process started, where it has one. A failed boot is tried again by the next who asks:
 * Payload runs `onInit` at most once, and a server may come up before its database.
 * @throws while the site cannot be a shop
 */
export const bootSite = (payload: Payload): Promise<void> => {
  const registry = registryOf(payload)
  registry.booted ??= boot(payload, registry).catch((error: unknown) => {
    registry.booted = undefined
    throw error
  })
  return registry.booted
}
