import type { Access, CollectionConfig, Endpoint, Field, GlobalConfig, Payload } from 'payload'
import type { EventType } from '../kernel/event.ts'
import type { ActorResolvers } from './actor.ts'
import type { Check } from './checks.ts'
import type { ConstraintSql } from './constraints.ts'
import type { AnyOperation } from './operation.ts'
import type { Subscriber } from './outbox/subscriber.ts'
import type { BlockedListener, Port, Sweeper } from './registry.ts'

/** What a site changes of a collection of ours. */
export interface CollectionOverride {
  /** The fields as they shall be: ours in any order, with the site's own among them. Leaving one of ours out breaks the shop. */
  fields?: (given: { defaultFields: Field[] }) => Field[]
  /** Each named one takes the place of ours. */
  access?: Partial<Record<'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update', Access>>
  /** Laid over ours; components are put beside them. */
  admin?: CollectionConfig['admin']
  labels?: CollectionConfig['labels']
  /** `false` keeps no versions and no drafts: what is saved is published. */
  versions?: CollectionConfig['versions']
  /** Run after ours. */
  hooks?: CollectionConfig['hooks']
}

/** What every plugin of the set takes beside its own options. */
export interface RoomOptions {
  /** Keeps the tables, and nothing else: no endpoints, no events, no hooks. Rooms that need it are off with it. @default false */
  disabled?: boolean
  /** The site's own slugs for collections and globals of this plugin. @default ours */
  slugs?: Record<string, string>
  /** Changes to collections of this plugin, by our slug. */
  overrides?: Record<string, CollectionOverride>
}

/** All that a plugin adds to a site. Everything is appended; nothing of the host is replaced. */
export interface Room {
  name: string
  options?: RoomOptions
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  /** Collections of the site itself that this room points at: our word for each → its slug. */
  siteSlugs?: Record<string, string>
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
  onBlocked?: BlockedListener
  /** Ports that this room asks: a missing one stops the boot, by name. */
  needs?: Port<unknown>[]
  provides?: { port: Port<unknown>; service: unknown }[]
  onInit?: (payload: Payload) => Promise<void>
}
