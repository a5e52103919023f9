import type { CollectionSlug, Config, GlobalSlug, Payload } from 'payload'
import type { EventType } from '../kernel/event.ts'
import { systemClock, type Clock } from '../kernel/clock.ts'
import type { ActorResolvers } from './actor.ts'
import type { Check } from './checks.ts'
import type { ConstraintSql } from './constraints.ts'
import type { Ctx } from './context.ts'
import type { Env } from './env.ts'
import { parseKeyring, type Keyring } from './keyring.ts'
import type { AnyOperation } from './operation.ts'
import type { Subscriber } from './outbox/subscriber.ts'
import { theInternet, type Outside } from './outside.ts'
import { panelStaff } from './panel-staff.ts'
import type { Room } from './room.ts'
import { turnOff } from './room-register.ts'

/** A neighbour's interface, by which others find its implementation at run time. */
export interface Port<T> {
  name: string
  /** Never set: carries the type. */
  readonly service?: T
}

export const port = <T>(name: string): Port<T> => ({ name })

/** A piece of periodic work. Must be safe to run twice at once. */
export interface Sweeper {
  name: string
  everySeconds: number
  run(payload: Payload): Promise<void>
}

/** Hears of a change that a member of staff asked an operation for, and may not. */
export type BlockedListener = (
  ctx: Pick<Ctx, 'actor' | 'client' | 'payload'>,
  operation: string,
) => Promise<void>

/** What the plugins of one site have registered. One per Payload config, at `config.custom.duka`. */
export interface Registry {
  env: Env
  /** Read at the first use: a build composes the site too, and has no secrets. A server reads it when it boots. */
  keyring: Keyring
  clock: Clock
  /** What lies beyond this machine, for addresses that people type. */
  outside: Outside
  services: Map<string, unknown>
  /** Whether what the rooms that are off had registered is out again. */
  isSettled: boolean
  /** Names of rooms that are off; known when it is settled. */
  off: ReadonlySet<string>
  /** See `boot-site`. */
  booted: Promise<void> | undefined
  /** What has joined, by name. */
  rooms: Map<string, Room>
  operations: Map<string, AnyOperation>
  events: Map<string, EventType>
  subscribers: Subscriber[]
  sweepers: Sweeper[]
  /** What `npm run doctor` asks. */
  checks: Check[]
  /** Logical name → the site's slug, where they differ. */
  slugs: Map<string, string>
  /** SQL that the migration generator cannot express, room by room. */
  constraints: ConstraintSql[]
  actors: ActorResolvers
  onBlocked: BlockedListener[]
  /** Guards that a race test took away. Empty outside of tests. */
  guardsOff: Set<string>
}

const createRegistry = (env: Env): Registry => {
  let keyring: Keyring | undefined
  return {
    env,
    get keyring() {
      return (keyring ??= parseKeyring(env.keyring))
    },
    set keyring(next) {
      keyring = next
    },
    clock: systemClock,
    outside: theInternet,
    services: new Map(),
    isSettled: false,
    off: new Set(),
    booted: undefined,
    rooms: new Map(),
    operations: new Map(),
    events: new Map(),
    subscribers: [],
    sweepers: [],
    checks: [],
    slugs: new Map(),
    constraints: [],
    actors: { staff: panelStaff },
    onBlocked: [],
    guardsOff: new Set(),
  }
}

const key = 'duka'

/** The registry of a config under construction; made by the first plugin that asks. */
export const draftRegistry = (config: Config, env: Env): Registry => {
  const custom = (config.custom ??= {})
  const known = custom[key] as Registry | undefined
  if (known) return known
  const made = createRegistry(env)
  custom[key] = made
  return made
}

export const registryOf = (payload: Payload): Registry => {
  const registry = payload.config.custom[key] as Registry | undefined
  if (!registry) throw new Error('No Duka plugin is in this Payload config.')
  // The config is whole as soon as there is a Payload: only now it is known who is off.
  if (!registry.isSettled) turnOff(registry)
  return registry
}

/** The neighbour behind a port. A missing one was already refused at boot. */
export const resolve = <T>(payload: Payload, wanted: Port<T>): T => {
  const service = registryOf(payload).services.get(wanted.name)
  if (!service) throw new Error(`The plugin "${wanted.name}" is not in this site's config.`)
  return service as T
}

/** The site's own slug for a collection of ours. */
export const slugOf = <C extends CollectionSlug>(payload: Payload, logical: C): C =>
  (registryOf(payload).slugs.get(logical) as C | undefined) ?? logical

/** The site's own slug for a global of ours. */
export const globalOf = <G extends GlobalSlug>(payload: Payload, logical: G): G =>
  (registryOf(payload).slugs.get(logical) as G | undefined) ?? logical

export const clockOf = (payload: Payload): Clock => registryOf(payload).clock

export const outsideOf = (payload: Payload): Outside => registryOf(payload).outside

export const keyringOf = (payload: Payload): Keyring => registryOf(payload).keyring

export const envOf = (payload: Payload): Env => registryOf(payload).env

/** For tests: moves the whole site's clock. */
export const setClock = (payload: Payload, clock: Clock): void => {
  registryOf(payload).clock = clock
}

/** For tests: puts another world around the site. */
export const setOutside = (payload: Payload, outside: Outside): void => {
  registryOf(payload).outside = outside
}
