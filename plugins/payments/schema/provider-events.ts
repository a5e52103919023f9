import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asJson, asMoment, asPill, asRetry } from '../../platform/schema/presented.ts'

/** The inbox: what payment providers told us, once each, with what became of it. */
export const providerEvents: CollectionConfig = {
  slug: 'provider-events',
  labels: {
    singular: label('Provider event', 'Taarifa ya mtoa huduma'),
    plural: label('Provider events', 'Taarifa za watoa huduma'),
  },
  admin: {
    group: adminGroup.sales,
    useAsTitle: 'eventId',
    defaultColumns: ['type', 'provider', 'order', 'status', 'outcome', 'attempts', 'receivedAt'],
    listSearchableFields: ['eventId', 'type', 'reference'],
  },
  defaultSort: '-id',
  access: machineAccess('events.read'),
  indexes: [{ fields: ['provider', 'eventId'], unique: true }],
  fields: [
    { name: 'provider', type: 'text', required: true, label: label('Provider', 'Mtoa huduma') },
    { name: 'eventId', type: 'text', required: true, label: label('Event id', 'Namba ya taarifa') },
    { name: 'type', type: 'text', required: true, label: label('Type', 'Aina') },
    { name: 'reference', type: 'text', index: true, label: label('Reference', 'Kumbukumbu') },
    { name: 'order', type: 'relationship', relationTo: 'orders', index: true, label: label('Order', 'Oda') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      index: true,
      label: label('Status', 'Hali'),
      options: [
        option('received', 'Received', 'Imepokelewa'),
        option('done', 'Done', 'Imefanyika'),
        option('ignored', 'Nothing to do', 'Hakuna la kufanya'),
        option('refused', 'Refused', 'Imekataliwa'),
        option('failed', 'Failed', 'Imeshindikana'),
      ],
    },
    { name: 'outcome', type: 'text', label: label('Outcome', 'Matokeo') },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Attempts', 'Majaribio'),
    },
    { name: 'error', type: 'text', label: label('Error', 'Hitilafu') },
    { name: 'body', type: 'json', required: true, label: label('Body', 'Maudhui'), admin: asJson },
    {
      name: 'receivedAt',
      type: 'date',
      required: true,
      label: label('Received', 'Imepokelewa'),
      admin: asMoment,
    },
    {
      name: 'retry',
      type: 'ui',
      admin: asRetry({
        route: 'events',
        from: ['failed', 'refused'],
        hint: label('Asks the provider once more.', 'Humwuliza mtoa huduma tena.'),
      }),
    },
    { name: 'handledAt', type: 'date', label: label('Handled', 'Imeshughulikiwa'), admin: asMoment },
  ],
}
