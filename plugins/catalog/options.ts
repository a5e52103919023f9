import { z } from 'zod'
import { isHostPattern } from '../kernel/judge-external-address.ts'
import { parseOptions } from '../kernel/parse-options.ts'

/** Settings of the catalog, parsed when the site starts. */
const schema = z.strictObject({
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
  /**
   * Hosts of other servers whose files may be sold, in small letters; `*.` at the front stands for one label. Empty: all
   * files lie here. See docs/external-files.md.
   * @default []
   */
  externalHosts: z
    .array(
      z.string().refine(isHostPattern, {
        error: 'is a name such as files.example.com or *.cdn.example.com: no scheme, port, path or number',
      }),
    )
    .max(100)
    .default([]),
  /** Slug of the site's own collection of pictures, with uploads: covers and galleries of products come from it. @default 'media' */
  media: z.string().default('media'),
})

export type CatalogInput = z.input<typeof schema>

export type CatalogOptions = z.output<typeof schema>

/** @throws at boot, in one line, when an option is unknown or out of range. */
export const readOptions = (options: CatalogInput) => parseOptions('catalog', schema, options)
