import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'

/** Settings of the licensing room, parsed when the site starts. */
const schema = z.strictObject({
  /** What every new key begins with: 2 to 8 capital letters or digits. @default 'LIC' */
  keyPrefix: z
    .string()
    .regex(/^[A-Z0-9]{2,8}$/)
    .default('LIC'),
  /**
   * Devices on which a program may be activated at once, for each seat of its license: 1 to 10,000, or 'unlimited'. What a
   * license says itself goes before.
   * @default 3
   */
  activationsPerSeat: z.union([z.number().int().min(1).max(10_000), z.literal('unlimited')]).default(3),
})

export type LicensingInput = z.input<typeof schema>

/** @throws at boot, in one line, when an option is unknown or out of range. */
export const readOptions = (options: LicensingInput) => parseOptions('licensing', schema, options)
