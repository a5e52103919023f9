import type { Field } from 'payload'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment } from '../../platform/schema/presented.ts'
import { releaseMails } from './release-mails.ts'

const aside = { position: 'sidebar' } as const

/** Where a license comes from, and what was done with it since. */
export const licenseHistory: Field[] = [
  {
    name: 'source',
    type: 'select',
    required: true,
    defaultValue: 'sale',
    label: label('Comes from', 'Chanzo'),
    admin: aside,
    options: [
      option('sale', 'A sale', 'Mauzo'),
      option('issued', 'Issued by staff', 'Imetolewa na duka'),
      option('imported', 'Imported', 'Imeingizwa'),
    ],
  },
  {
    name: 'transferredAt',
    type: 'date',
    label: label('Passed on', 'Imehamishwa'),
    admin: { ...asMoment, ...aside },
  },
  {
    name: 'keyRotatedAt',
    type: 'date',
    label: label('Key changed', 'Ufunguo umebadilishwa'),
    admin: { ...asMoment, ...aside },
  },
  { ...releaseMails, admin: aside },
]
