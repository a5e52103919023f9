import { offRooms } from './off-rooms.ts'
import type { Registry } from './registry.ts'
import type { Room } from './room.ts'

/** A misspelled name would change nothing, and nobody would know. */
const assertNames = ({ name, collections = [], globals = [], options = {} }: Room): void => {
  const own = [...collections, ...globals].map(({ slug }) => slug)
  const assertKnown = (option: string, given: object, known: readonly string[]): void => {
    const wrong = Object.keys(given).find((each) => !known.includes(each))
    if (wrong === undefined) return
    const there = known.length > 0 ? `There are: ${known.join(', ')}.` : 'It has none.'
    throw new Error(`Duka: ${name}.${option}: this plugin has nothing called "${wrong}". ${there}`)
  }
  assertKnown('slugs', options.slugs ?? {}, own)
  assertKnown(
    'overrides',
    options.overrides ?? {},
    collections.map(({ slug }) => slug),
  )
}

/** Notes what a room brings. @throws when the same room joins twice, or a slug names nothing of it. */
export const register = (registry: Registry, room: Room): void => {
  if (registry.rooms.has(room.name)) {
    throw new Error(`Duka: the plugin "${room.name}" is listed twice in this site's config.`)
  }
  assertNames(room)
  registry.rooms.set(room.name, room)
  const slugs = { ...room.siteSlugs, ...room.options?.slugs }
  for (const [own, slug] of Object.entries(slugs)) registry.slugs.set(own, slug)
  for (const each of room.operations ?? []) registry.operations.set(each.name, each)
  for (const each of room.events ?? []) registry.events.set(each.name, each)
  for (const each of room.provides ?? []) registry.services.set(each.port.name, each.service)
  registry.subscribers.push(...(room.subscribers ?? []))
  registry.sweepers.push(...(room.sweepers ?? []))
  registry.checks.push(...(room.checks ?? []))
  if (room.constraints) registry.constraints.push(room.constraints)
  if (room.onBlocked) registry.onBlocked.push(room.onBlocked)
  Object.assign(registry.actors, room.actors)
}

/** Which rooms of this site are off, and why; known as soon as all have joined. */
export const offIn = ({ rooms }: Registry): Map<string, string> =>
  offRooms(
    [...rooms.values()].map(({ name, needs = [], provides = [], options }) => ({
      name,
      needs: needs.map((each) => each.name),
      provides: provides.map(({ port }) => port.name),
      isDisabled: options?.disabled === true,
    })),
  )

/** @throws by name, when a plugin needs another that is not in the config at all */
export const assertNeighbours = ({ rooms }: Registry): void => {
  const provided = new Set(
    [...rooms.values()].flatMap(({ provides = [] }) => provides.map(({ port }) => port.name)),
  )
  const askers = new Map<string, string[]>()
  for (const { name, needs = [] } of rooms.values()) {
    for (const needed of needs) askers.set(needed.name, [...(askers.get(needed.name) ?? []), name])
  }
  for (const [needed, names] of askers) {
    if (!provided.has(needed)) {
      throw new Error(`Duka: the plugin "${needed}" is missing; ${names.join(', ')} cannot work without it.`)
    }
  }
}

/** Takes what the rooms that are off have registered out again. */
export const turnOff = (registry: Registry): void => {
  registry.isSettled = true
  registry.off = new Set(offIn(registry).keys())
  for (const name of registry.off) {
    const room = registry.rooms.get(name)
    for (const each of room?.operations ?? []) registry.operations.delete(each.name)
    for (const each of room?.provides ?? []) registry.services.delete(each.port.name)
    const isOf =
      <T>(list: readonly T[] | undefined) =>
      (each: T) =>
        !(list ?? []).includes(each)
    registry.subscribers = registry.subscribers.filter(isOf(room?.subscribers))
    registry.sweepers = registry.sweepers.filter(isOf(room?.sweepers))
    registry.checks = registry.checks.filter(isOf(room?.checks))
    registry.onBlocked = registry.onBlocked.filter((each) => each !== room?.onBlocked)
    for (const kind of Object.keys(room?.actors ?? {})) Reflect.deleteProperty(registry.actors, kind)
  }
}
