import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'
import type { RoomOptions } from './room.ts'

const isFunction = (value: unknown): boolean => typeof value === 'function'

const rule = z.custom(isFunction, 'a rule is a function').optional()

const override = z.strictObject({
  fields: z.custom(isFunction, '`fields` is a function').optional(),
  access: z
    .strictObject({ create: rule, delete: rule, read: rule, readVersions: rule, unlock: rule, update: rule })
    .optional(),
  admin: z.looseObject({}).optional(),
  labels: z.looseObject({}).optional(),
  versions: z.union([z.boolean(), z.looseObject({})]).optional(),
  hooks: z.record(z.string(), z.array(z.custom(isFunction, 'a hook is a function'))).optional(),
})

/** Payload's own rule for a slug, since it becomes a table, a type and an address. */
const slug = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a slug has small letters, digits and hyphens')

const schema = z.strictObject({
  disabled: z.boolean().optional(),
  slugs: z.record(z.string(), slug).optional(),
  overrides: z.record(z.string(), override).optional(),
})

/**
 * Parts what every plugin takes from what is this one's own.
 * @throws in one line, when what every plugin takes is wrong
 */
export const splitOptions = <T extends object>(
  plugin: string,
  { disabled, slugs, overrides, ...own }: RoomOptions & T,
): { room: RoomOptions; own: Omit<T, keyof RoomOptions> } => {
  parseOptions(plugin, schema, { disabled, slugs, overrides })
  return { room: { disabled, slugs, overrides }, own }
}
