import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'
import type { CollectionOverride, RoomOptions } from './room.ts'

const isOverride = (value: unknown): value is CollectionOverride =>
  typeof value === 'object' && value !== null && (!('fields' in value) || typeof value.fields === 'function')

/** Payload's own rule for a slug, since it becomes a table, a type and an address. */
const slug = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a slug has small letters, digits and hyphens')

const schema = z.strictObject({
  disabled: z.boolean().optional(),
  slugs: z.record(z.string(), slug).optional(),
  overrides: z
    .record(z.string(), z.custom<CollectionOverride>(isOverride, '`fields` is a function'))
    .optional(),
})

/**
 * Parts what every plugin takes from what is this one's own.
 * @throws in one line, when what every plugin takes is wrong
 */
export const splitOptions = <T extends object>(
  plugin: string,
  { disabled, slugs, overrides, ...own }: RoomOptions & T,
): { room: RoomOptions; own: Omit<T, keyof RoomOptions> } => ({
  room: parseOptions(plugin, schema, { disabled, slugs, overrides }),
  own,
})
