import { z } from 'zod'

/** Settings of the catalog, parsed when the site starts. */
export const catalogOptions = z.object({
  /**
   * Bytes of the largest file that may be uploaded straight to the bucket. There is no upper bound; uploads through the
   * panel have Payload's own, `upload.limits.fileSize`.
   * @default 524288000 (500 MB)
   */
  maxFileBytes: z
    .number()
    .int()
    .min(1)
    .default(500 * 1024 * 1024),
})

export type CatalogInput = z.input<typeof catalogOptions>
