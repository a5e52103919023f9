import type { CollectionConfig, Config, TextField } from 'payload'
import { clientConfig } from '../../platform/adapters/bucket.ts'
import type { Env } from '../../platform/env.ts'
import { ownName } from '../../platform/rename-slugs.ts'

const hidden = { hidden: true, readOnly: true }

/** The columns that the storage plugin adds: the tables of a shop do not depend on where its files lie. */
const storageFields: TextField[] = [
  { name: 'url', type: 'text', label: 'URL', admin: hidden },
  { name: 'prefix', type: 'text', defaultValue: '', admin: hidden },
  { name: '_objectKey', type: 'text', admin: hidden },
]

/** Whatever the site calls it. */
const filesOf = ({ collections = [] }: Config): CollectionConfig => {
  const found = collections.find((each) => ownName(each) === 'product-files')
  if (!found) throw new Error('The collection of private files is not there.')
  return found
}

/**
 * What the panel uploads goes to the bucket as well, by Payload's own storage plugin. Only a site with a bucket needs to
 * have that package.
 */
export const filesInBucket = async (config: Config, { bucket }: Env): Promise<Config> => {
  const { slug } = filesOf(config)
  if (bucket) {
    const { s3Storage } = await import(/* turbopackOptional: true */ '@payloadcms/storage-s3')
    return s3Storage({
      bucket: bucket.bucket,
      // No folder, but said: the plugin adds the column of the folder only then.
      collections: { [slug]: { prefix: '' } },
      config: clientConfig(bucket),
    })(config)
  }
  return {
    ...config,
    collections: (config.collections ?? []).map((each) =>
      each.slug === slug ? { ...each, fields: [...each.fields, ...storageFields] } : each,
    ),
  }
}
