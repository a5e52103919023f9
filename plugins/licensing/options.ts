import { z } from 'zod'

/** Settings of the licensing room, parsed when the site starts. */
export const licensingOptions = z.object({
  /** What every new key begins with: 2 to 8 capital letters or digits. @default 'LIC' */
  keyPrefix: z
    .string()
    .regex(/^[A-Z0-9]{2,8}$/)
    .default('LIC'),
})

export type LicensingInput = z.input<typeof licensingOptions>
