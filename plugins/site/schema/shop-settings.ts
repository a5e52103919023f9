import type { GlobalConfig } from 'payload'
import { isCurrency } from '../../kernel/money.ts'
import { adminGroup } from '../../platform/admin-groups.ts'
import { staffMay } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'

const isTimeZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone)

/** The shop's own name, voice and defaults. Public: every page shows them. */
export const shopSettings: GlobalConfig = {
  slug: 'shop-settings',
  label: label('Shop', 'Duka'),
  admin: { group: adminGroup.system },
  access: { read: () => true, readVersions: staffMay('settings.edit'), update: staffMay('settings.edit') },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'Duka',
      maxLength: 60,
      label: label('Name', 'Jina'),
    },
    { name: 'tagline', type: 'text', localized: true, maxLength: 140, label: label('Tagline', 'Kauli') },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Introduction', 'Utangulizi'),
    },
    { name: 'supportEmail', type: 'email', label: label('Support e-mail', 'Barua pepe ya msaada') },
    {
      name: 'currency',
      type: 'text',
      required: true,
      defaultValue: 'USD',
      label: label('Main currency', 'Sarafu kuu'),
      validate: (value: unknown) =>
        (typeof value === 'string' && isCurrency(value)) || 'Enter a currency code such as USD.',
    },
    {
      name: 'country',
      type: 'text',
      required: true,
      defaultValue: 'KE',
      label: label('Country (for phone numbers)', 'Nchi (kwa namba za simu)'),
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) || 'Enter a two-letter code such as KE.',
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Africa/Nairobi',
      label: label('Time zone', 'Ukanda wa saa'),
      validate: (value: unknown) =>
        (typeof value === 'string' && isTimeZone(value)) || 'Enter a time zone such as Africa/Nairobi.',
    },
  ],
}
