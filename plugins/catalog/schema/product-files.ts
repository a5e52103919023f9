import type {
  CollectionConfig,
  SelectField,
  TextField,
  TextFieldSingleValidation,
  UIField,
  UploadConfig,
} from 'payload'
import { codeText } from '../../kernel/codes.ts'
import { judgeExternalAddress } from '../../kernel/judge-external-address.ts'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label, option, refusal } from '../../platform/schema/labels.ts'
import { asBytes } from '../../platform/schema/presented.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/** Systems that programs are made for, as their makers write them. */
const filePlatforms = [
  option('windows', 'Windows', 'Windows'),
  option('macos', 'macOS', 'macOS'),
  option('linux', 'Linux', 'Linux'),
  option('android', 'Android', 'Android'),
  option('ios', 'iOS', 'iOS'),
]

/** A large file is measured after its upload; until then the panel says so. */
const asDigest = {
  readOnly: true,
  components: {
    Cell: adminPart('catalog', 'digest-cell', 'DigestCell'),
    Description: adminPart('catalog', 'digest-cell', 'DigestDescription'),
  },
}

const platform: SelectField = {
  name: 'platform',
  type: 'select',
  label: label('For', 'Kwa'),
  options: filePlatforms,
  admin: {
    description: label(
      'The system that this file is made for. Empty: any.',
      'Mfumo ambao faili hili ni kwa ajili yake. Tupu: wowote.',
    ),
  },
}

/** Over every face, and beside the field in the panel. What was taken once stays, until a connection is asked for. */
const judgeTyped =
  (hosts: readonly string[]): TextFieldSingleValidation =>
  (value, { previousValue, req }) => {
    if (!value || value === previousValue || judgeExternalAddress(value, hosts)) return true
    return refusal(req, codeText('EXTERNAL_REFUSED', 'en'), codeText('EXTERNAL_REFUSED', 'sw'))
  }

const externalAddress = (hosts: readonly string[]): TextField => ({
  name: 'externalUrl',
  type: 'text',
  validate: judgeTyped(hosts),
  label: label('Address on another server', 'Anwani kwenye seva nyingine'),
  admin: {
    condition: () => hosts.length > 0,
    disableListColumn: hosts.length === 0,
    components: { Cell: adminPart('catalog', 'external-cell', 'ExternalCell') },
    description: label(
      'Instead of an upload. Buyers never see it: the bytes come through this shop.',
      'Badala ya kupakia. Wanunuzi hawaioni: faili hupitia duka hili.',
    ),
  },
})

interface LargeUploads {
  isOn: boolean
  /** Bytes. */
  maxFileBytes: number
}

const largeUpload = (settings: LargeUploads): UIField => ({
  name: 'largeUpload',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: adminPart('catalog', 'large-upload', 'LargeUpload'),
        clientProps: { ...settings },
      },
    },
  },
})

/**
 * The files that are sold. They lie outside of `public/`, and Payload's own file route opens them to staff only:
 * a buyer's bytes come through a one-time link.
 * @param directory absolute path of the private folder.
 * @param largeUploads whether browsers may send files straight to a bucket, and up to which size.
 * @param externalHosts other servers whose files the shop sells.
 */
export const productFiles = (
  directory: string,
  largeUploads: LargeUploads,
  externalHosts: readonly string[],
): Omit<CollectionConfig, 'upload'> & { upload: UploadConfig } => ({
  slug: 'product-files',
  labels: { singular: label('File', 'Faili'), plural: label('Files', 'Faili') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'displayName',
    defaultColumns: [
      'displayName',
      ...(externalHosts.length > 0 ? ['externalUrl'] : []),
      ...['mimeType', 'filesize', 'createdAt'],
    ],
    listSearchableFields: ['displayName', 'filename', 'sha256'],
  },
  access: editorAccess('files.read', 'catalog.edit'),
  upload: {
    staticDir: directory,
    crop: false,
    focalPoint: false,
    bulkUpload: true,
    allowRestrictedFileTypes: true,
    // A file may lie on another server instead; one of both there must be (edge/external-file).
    filesRequiredOnCreate: externalHosts.length === 0,
    // A browser cannot fetch from other sites here, and the other field for addresses means something else.
    ...(externalHosts.length > 0 && { pasteURL: false as const }),
  },
  fields: [
    largeUpload(largeUploads),
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
    platform,
    externalAddress(externalHosts),
    // What the other server called this content when it was measured; kept so that another one is noticed.
    { name: 'externalTag', type: 'text', admin: { hidden: true } },
    { name: 'sha256', type: 'text', index: true, label: 'SHA-256', admin: asDigest },
    // Payload's own fields of an upload, in the words of the panel.
    { name: 'filesize', type: 'number', label: label('Size', 'Ukubwa'), admin: asBytes },
    { name: 'mimeType', type: 'text', label: label('Type', 'Aina') },
  ],
})
