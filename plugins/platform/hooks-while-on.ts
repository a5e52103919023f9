import type { PayloadRequest } from 'payload'
import { registryOf } from './registry.ts'
import { offIn } from './room-register.ts'

interface HookArgs {
  /** Some hooks of Payload's get none. */
  req?: PayloadRequest
}

type Hook = (args: HookArgs) => unknown

const isHook = (given: unknown): given is Hook => typeof given === 'function'

/**
 * Hooks that a room adds to a collection, a global or the site, which do nothing while the room is off: a disabled plugin
 * keeps its tables, and nobody's sign-in or save fails on it.
 */
export const hooksWhileOn = <H extends object>(room: string, hooks: H): H => {
  const wrap = (hook: unknown): unknown =>
    isHook(hook)
      ? (args: HookArgs) =>
          args.req && offIn(registryOf(args.req.payload)).has(room) ? undefined : hook(args)
      : hook
  const wrapped = Object.entries(hooks).map(([name, list]: [string, unknown]) => [
    name,
    Array.isArray(list) ? list.map(wrap) : list,
  ])
  return Object.fromEntries(wrapped) as H
}
