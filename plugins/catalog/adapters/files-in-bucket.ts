import { s3Storage } from '@payloadcms/storage-s3'
import type { Config } from 'payload'
import { clientConfig } from '../../platform/adapters/bucket.ts'
import type { Env } from '../../platform/env.ts'

/**
 * What the panel uploads goes to the bucket as well, by Payload's own storage plugin. Without a bucket it adds its
 * columns all the same: the tables of a shop do not depend on where its files lie.
 */
export const filesInBucket = (config: Config, { bucket }: Env): Config | Promise<Config> =>
  s3Storage({
    enabled: bucket !== null,
    alwaysInsertFields: true,
    bucket: bucket?.bucket ?? '',
    // No folder, but said: with a bucket the plugin adds the column of the folder only then.
    collections: { 'product-files': { prefix: '' } },
    config: bucket ? clientConfig(bucket) : {},
  })(config)
