import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { asBytes } from '../../platform/schema/presented.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/** A large file is measured after its upload; until then the panel says so. */
const asDigest = {
  readOnly: true,
  components: {
    Cell: adminPart('catalog', 'digest-cell', 'DigestCell'),
    Description: adminPart('catalog', 'digest-cell', 'DigestDescription'),
  },
}

interface LargeUploads {
  isOn: boolean
  /** Bytes. */
  maxFileBytes: number
}

/**
 * The files that are sold. They lie outside of `public/`, and Payload's own file route opens them to staff only:
 * a buyer's bytes come through a one-time link.
 * @param directory absolute path of the private folder.
 * @param largeUploads whether browsers may send files straight to a bucket, and up to which size.
 */
export const productFiles = (directory: string, largeUploads: LargeUploads): CollectionConfig => ({
  slug: 'product-files',
  labels: { singular: label('File', 'Faili'), plural: label('Files', 'Faili') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'mimeType', 'filesize', 'createdAt'],
    listSearchableFields: ['displayName', 'filename', 'sha256'],
  },
  access: editorAccess('files.read', 'catalog.edit'),
  upload: {
    staticDir: directory,
    crop: false,
    focalPoint: false,
    bulkUpload: true,
    allowRestrictedFileTypes: true,
  },
  fields: [
    {
      name: 'largeUpload',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: {
          Field: {
            path: adminPart('catalog', 'large-upload', 'LargeUpload'),
            clientProps: { ...largeUploads },
          },
        },
      },
    },
    {
      name: 'displayName',
      type: 'text',
      maxLength: 200,
      label: label('Name for buyers', 'Jina kwa wanunuzi'),
      admin: {
        description: label(
          'The name that the file has after download. Left empty, the uploaded name is kept.',
          'Jina la faili baada ya kupakua. Ukiliacha tupu, jina la awali hubaki.',
        ),
      },
    },
    { name: 'sha256', type: 'text', index: true, label: 'SHA-256', admin: asDigest },
    // Payload's own fields of an upload, in the words of the panel.
    { name: 'filesize', type: 'number', label: label('Size', 'Ukubwa'), admin: asBytes },
    { name: 'mimeType', type: 'text', label: label('Type', 'Aina') },
  ],
})
