import type { CollectionConfig, Config, Endpoint, GlobalConfig, Payload } from 'payload'
import type { EventType } from '../kernel/event.ts'
import { calmPool } from './adapters/calm-pool.ts'
import type { ActorResolvers } from './actor.ts'
import type { Check } from './checks.ts'
import { platformConstraints, type ConstraintSql } from './constraints.ts'
import { readEnv } from './env.ts'
import { graphqlFields } from './faces/graphql.ts'
import { restEndpoint } from './faces/rest.ts'
import type { AnyOperation } from './operation.ts'
import type { Subscriber } from './outbox/subscriber.ts'
import { databaseChecks } from './edge/check-database.ts'
import { machineChecks } from './edge/check-machines.ts'
import { settingChecks } from './edge/check-settings.ts'
import { forgetLeftovers } from './edge/forget-leftovers.ts'
import { platformEndpoints } from './edge/platform-endpoints.ts'
import { mapDatabaseErrors } from './edge/map-database-errors.ts'
import { platformOperations } from './edge/platform-operations.ts'
import { expireTags, tagsExpired } from './edge/expire-tags.ts'
import { draftRegistry, keyringOf, type Port, type Registry, type Sweeper } from './registry.ts'
import { outboxEvents } from './schema/outbox-events.ts'
import { workerHeartbeats } from './schema/worker-heartbeats.ts'

/** All that a plugin adds to a site. Everything is appended; nothing of the host is replaced. */
export interface Room {
  name: string
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  operations?: AnyOperation[]
  /** Only webhooks and byte streams; everything else is an operation. */
  endpoints?: Endpoint[]
  /** Events that this room publishes. */
  events?: EventType[]
  subscribers?: Subscriber[]
  sweepers?: Sweeper[]
  /** Questions of `npm run doctor` about what this room promises. */
  checks?: Check[]
  constraints?: ConstraintSql
  actors?: ActorResolvers
  /** Ports that this room asks: a missing one stops the boot, by name. */
  needs?: Port<unknown>[]
  provides?: { port: Port<unknown>; service: unknown }[]
  onInit?: (payload: Payload) => Promise<void>
}

const addOperations = (config: Config, operations: AnyOperation[]): Config => {
  const { queries, mutations } = config.graphQL ?? {}
  const ofMethod = (method: 'get' | 'post') => operations.filter((each) => each.rest.method === method)
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...operations.map(restEndpoint)],
    graphQL: {
      ...config.graphQL,
      queries: (graphql, context) => ({
        ...queries?.(graphql, context),
        ...graphqlFields(graphql, ofMethod('get')),
      }),
      mutations: (graphql, context) => ({
        ...mutations?.(graphql, context),
        ...graphqlFields(graphql, ofMethod('post')),
      }),
    },
  }
}

const register = (registry: Registry, room: Room): void => {
  for (const each of room.operations ?? []) registry.operations.set(each.name, each)
  for (const each of room.events ?? []) registry.events.set(each.name, each)
  for (const each of room.provides ?? []) registry.services.set(each.port.name, each.service)
  for (const each of room.needs ?? []) {
    registry.needs.set(each.name, [...(registry.needs.get(each.name) ?? []), room.name])
  }
  registry.subscribers.push(...(room.subscribers ?? []))
  registry.sweepers.push(...(room.sweepers ?? []))
  registry.checks.push(...(room.checks ?? []))
  if (room.constraints) registry.constraints.push(room.constraints)
  Object.assign(registry.actors, room.actors)
}

const assertNeighbours = (registry: Registry): void => {
  for (const [needed, askers] of registry.needs) {
    if (!registry.services.has(needed)) {
      throw new Error(`Duka: the plugin "${needed}" is missing; ${askers.join(', ')} cannot work without it.`)
    }
  }
}

const append = (config: Config, registry: Registry, room: Room): Config => {
  register(registry, room)
  const { onInit } = config
  return addOperations(
    {
      ...config,
      collections: [...(config.collections ?? []), ...(room.collections ?? [])],
      globals: [...(config.globals ?? []), ...(room.globals ?? [])],
      endpoints: [...(config.endpoints ?? []), ...(room.endpoints ?? [])],
      onInit: async (payload) => {
        await onInit?.(payload)
        await room.onInit?.(payload)
      },
    },
    room.operations ?? [],
  )
}

const platformRoom: Room = {
  name: 'platform',
  collections: [outboxEvents, workerHeartbeats],
  operations: platformOperations,
  endpoints: platformEndpoints,
  events: [tagsExpired],
  subscribers: [expireTags],
  sweepers: [forgetLeftovers],
  checks: [...settingChecks, ...machineChecks, ...databaseChecks],
  constraints: platformConstraints,
  onInit: async (payload) => {
    calmPool(payload)
    assertNeighbours(payload.config.custom.duka as Registry)
    // A server without its secrets must not come up, and find out with the first sale.
    keyringOf(payload)
    return Promise.resolve()
  },
}

/** Adds one room to a site's config, and the ground that all rooms stand on with the first of them. */
export const joinRoom = (incoming: Config, room: Room): Config => {
  const config: Config = { ...incoming, custom: { ...incoming.custom } }
  const isFirst = config.custom?.duka === undefined
  const registry = draftRegistry(config, readEnv(process.env, config.serverURL))
  if (!isFirst) return append(config, registry, room)
  const withErrors: Config = {
    ...config,
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), mapDatabaseErrors] },
  }
  return append(append(withErrors, registry, platformRoom), registry, room)
}
