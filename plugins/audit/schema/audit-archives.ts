import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

/**
 * What of the trail lies in files now. The file holds the entries and their seals; this row proves that it is the one, and joins the
 * chain before it to what is still here.
 */
export const auditArchives: CollectionConfig = {
  slug: 'audit-archives',
  admin: { hidden: true },
  defaultSort: '-sequence',
  timestamps: false,
  access: machineAccess('audit.read'),
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true },
    { name: 'archivedAt', type: 'date', required: true },
    { name: 'fileName', type: 'text', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'firstSeal', type: 'number', required: true },
    { name: 'lastSeal', type: 'number', required: true, unique: true },
    { name: 'entries', type: 'number', required: true },
    // Of the newest entry in it.
    { name: 'lastAt', type: 'date', required: true },
    // Of the last seal in it: the first one that is left follows it.
    { name: 'chain', type: 'text', required: true },
    { name: 'proof', type: 'text', required: true },
  ],
}
