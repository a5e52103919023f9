import type { CollectionConfig } from 'payload'
import { joinHooks } from './join-hooks.ts'
import type { CollectionOverride } from './room.ts'

/** `undefined` is what a condition leaves behind, and to Payload no rule at all: everybody who is signed in. */
const onlyGiven = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>

/** A collection of ours as the site wants it. Hooks of both run, ours first; what guards the shop is not taken away. */
export const overrideCollection = (ours: CollectionConfig, given: CollectionOverride): CollectionConfig => ({
  ...ours,
  ...(given.labels ? { labels: given.labels } : {}),
  ...(given.versions === undefined ? {} : { versions: given.versions }),
  ...(given.fields ? { fields: given.fields({ defaultFields: ours.fields }) } : {}),
  admin: {
    ...ours.admin,
    ...given.admin,
    components: { ...ours.admin?.components, ...given.admin?.components },
  },
  access: { ...ours.access, ...onlyGiven(given.access ?? {}) },
  hooks: joinHooks(ours.hooks ?? {}, given.hooks ?? {}),
})
