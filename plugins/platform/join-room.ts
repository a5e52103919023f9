import type { CollectionConfig, Config, Endpoint, GlobalConfig } from 'payload'
import { fail } from '../kernel/result.ts'
import { bootSite } from './boot-site.ts'
import { platformConstraints } from './constraints.ts'
import { databaseChecks } from './edge/check-database.ts'
import { machineChecks } from './edge/check-machines.ts'
import { settingChecks } from './edge/check-settings.ts'
import { expireTags, tagsExpired } from './edge/expire-tags.ts'
import { forgetLeftovers } from './edge/forget-leftovers.ts'
import { mapDatabaseErrors } from './edge/map-database-errors.ts'
import { platformEndpoints } from './edge/platform-endpoints.ts'
import { platformOperations } from './edge/platform-operations.ts'
import { readEnvOfSite } from './env.ts'
import { graphqlFields } from './faces/graphql.ts'
import { replyFailure } from './faces/reply.ts'
import { preflightEndpoint } from './faces/other-origins.ts'
import { apiRoot, restEndpoint } from './faces/rest.ts'
import type { AnyOperation } from './operation.ts'
import { overrideCollection } from './override-collection.ts'
import { draftRegistry, registryOf, type Registry } from './registry.ts'
import { asOurs, ownName, renameSlugs } from './rename-slugs.ts'
import { requestCtx } from './request-ctx.ts'
import type { Room } from './room.ts'
import { hooksWhileOn } from './hooks-while-on.ts'
import { offIn, register } from './room-register.ts'
import { keepLimits } from './keep-limits.ts'
import { inSiteWords } from './site-words.ts'
import { outboxEvents } from './schema/outbox-events.ts'
import { workerHeartbeats } from './schema/worker-heartbeats.ts'

/** An endpoint of a room that is off stays in the config, which was made before anybody knew, and answers like none. */
const whileOn =
  (room: string) =>
  (endpoint: Endpoint): Endpoint => ({
    ...endpoint,
    handler: async (req) =>
      registryOf(req.payload).off.has(room)
        ? replyFailure(await requestCtx(req), fail('NOT_FOUND'))
        : endpoint.handler(req),
  })

/**
 * Programs knock at every start of theirs. Payload makes a regular expression of each path that it tries, anew for each request, until
 * one fits: an eighth of the work of an answer, were these the last. Their paths have no parameters, so they stand before nobody else's.
 */
const isBusy = ({ isOpenToOrigins }: AnyOperation): boolean => isOpenToOrigins

const doorsOf = (operation: AnyOperation): Endpoint[] => [
  restEndpoint(operation),
  ...(operation.isOpenToOrigins ? [preflightEndpoint(operation, apiRoot)] : []),
]

const addOperations = (config: Config, registry: Registry, room: Room): Config => {
  const operations = room.operations ?? []
  const { queries, mutations } = config.graphQL ?? {}
  const ofMethod = (method: 'get' | 'post'): AnyOperation[] =>
    offIn(registry).has(room.name) ? [] : operations.filter((each) => each.rest.method === method)
  const [open, others] = [operations.filter(isBusy), operations.filter((each) => !isBusy(each))]
  const doors = [...others.flatMap(doorsOf), ...(room.endpoints ?? [])]
  return {
    ...config,
    endpoints: [
      ...open.flatMap(doorsOf).map(whileOn(room.name)),
      ...(config.endpoints ?? []),
      ...doors.map(whileOn(room.name)),
    ],
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

const collectionsOf = ({ collections = [], name, options = {} }: Room, config: Config): CollectionConfig[] =>
  collections.map((each) => {
    const ours = asOurs({ ...inSiteWords(each, config), hooks: hooksWhileOn(name, each.hooks ?? {}) })
    const override = options.overrides?.[each.slug]
    return override ? overrideCollection(ours, override) : ours
  })

const globalsOf = ({ globals = [], name }: Room, config: Config): GlobalConfig[] =>
  globals.map((each) => asOurs({ ...inSiteWords(each, config), hooks: hooksWhileOn(name, each.hooks ?? {}) }))

/** Payload would name the slug and neither owner. */
const assertOneOfEach = (entities: readonly (CollectionConfig | GlobalConfig)[], kind: string): void => {
  const seen = new Map<string, string | undefined>()
  for (const entity of entities) {
    const own = ownName(entity)
    const other = seen.get(entity.slug)
    if (seen.has(entity.slug) && (own !== undefined || other !== undefined)) {
      const name = own ?? other ?? entity.slug
      throw new Error(
        `Duka: two ${kind} of this site have the slug "${entity.slug}". Give ours another: slugs: { '${name}': '…' }.`,
      )
    }
    seen.set(entity.slug, own)
  }
}

const append = (config: Config, registry: Registry, room: Room): Config => {
  register(registry, room)
  const joined = addOperations(
    {
      ...config,
      collections: [...(config.collections ?? []), ...collectionsOf(room, config)],
      globals: [...(config.globals ?? []), ...globalsOf(room, config)],
    },
    registry,
    room,
  )
  const named = renameSlugs(joined, registry.slugs)
  assertOneOfEach(named.collections ?? [], 'collections')
  assertOneOfEach(named.globals ?? [], 'globals')
  return named
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
}

/** Adds one room to a site's config, and the ground that all rooms stand on with the first of them. */
export const joinRoom = (incoming: Config, room: Room): Config => {
  const config: Config = { ...incoming, custom: { ...incoming.custom } }
  const isFirst = config.custom?.duka === undefined
  const registry = draftRegistry(config, readEnvOfSite(config.serverURL))
  if (!isFirst) return append(config, registry, room)
  const withErrors: Config = {
    ...config,
    db: keepLimits(config.db),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), mapDatabaseErrors] },
    onInit: async (payload) => {
      await config.onInit?.(payload)
      await bootSite(payload)
    },
  }
  return append(append(withErrors, registry, platformRoom), registry, room)
}
