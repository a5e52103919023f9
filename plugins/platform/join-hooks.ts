import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Hooks of several concerns on one collection: all run, in the order of the parts. */
export const joinHooks = (...parts: Hooks[]): Hooks => {
  const joined: Record<string, unknown[]> = {}
  for (const part of parts) {
    for (const [name, hooks] of Object.entries(part)) {
      if (Array.isArray(hooks)) joined[name] = [...(joined[name] ?? []), ...(hooks as unknown[])]
    }
  }
  return joined
}
