import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

/** A large file on its way from a browser to the bucket. Becomes a row of `product-files` when it is whole. */
export const productUploads: CollectionConfig = {
  slug: 'product-uploads',
  admin: { hidden: true },
  access: machineAccess('files.read'),
  fields: [
    { name: 'storedName', type: 'text', required: true, unique: true },
    /** What the bucket calls it. */
    { name: 'bucketUploadId', type: 'text', required: true },
    { name: 'displayName', type: 'text', required: true },
    { name: 'size', type: 'number', required: true },
    { name: 'partBytes', type: 'number', required: true },
    /** Member of staff, name, size and date of the file: the same file is continued where it stopped. */
    { name: 'fingerprint', type: 'text', required: true, index: true },
    { name: 'startedBy', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'open',
      options: ['open', 'completed', 'aborting', 'aborted'],
    },
    { name: 'touchedAt', type: 'date', required: true, index: true },
    { name: 'file', type: 'relationship', relationTo: 'product-files' },
  ],
}
