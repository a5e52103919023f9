import type { Field } from 'payload'
import { adminPart } from '../../platform/schema/admin-part.ts'
import { label } from '../../platform/schema/labels.ts'

interface Row {
  type: string
}

/** What the page of a license lists below it. */
export const licenseJoins: Field[] = [
  {
    name: 'why',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: {
        Field: { path: adminPart('library', 'why-not', 'WhyNot'), clientProps: { of: 'license' } },
      },
    },
  },
  {
    name: 'seatDesk',
    type: 'ui',
    admin: {
      disableListColumn: true,
      condition: ({ type }: Partial<Row>) => type === 'team',
      components: { Field: adminPart('licensing', 'seat-desk', 'SeatDesk') },
    },
  },
  {
    name: 'seatsGiven',
    type: 'join',
    collection: 'license-seats',
    on: 'license',
    label: label('Who has a seat', 'Wenye nafasi'),
    admin: {
      condition: ({ type }: Partial<Row>) => type === 'team',
      defaultColumns: ['email', 'status', 'assignedAt', 'assignedBy', 'revokedAt'],
      allowCreate: false,
    },
  },
  {
    name: 'devices',
    type: 'join',
    collection: 'license-activations',
    on: 'license',
    label: label('Devices of programs', 'Vifaa vya programu'),
    admin: {
      defaultColumns: ['deviceName', 'status', 'activatedAt', 'lastSeenAt'],
      allowCreate: false,
    },
  },
]
