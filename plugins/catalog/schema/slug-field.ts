import type { TextField } from 'payload'
import { label } from '../../platform/schema/labels.ts'
import { isSlug, slugify } from '../../kernel/slug.ts'

/** The address of a page. Made from the title when left empty; never changed behind a link's back. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 80,
  label: label('Address', 'Anwani'),
  admin: {
    position: 'sidebar',
    description: label(
      'The last part of the web address. Left empty, it is made from the name.',
      'Sehemu ya mwisho ya anwani. Ukiiacha tupu, hutengenezwa kutokana na jina.',
    ),
  },
  hooks: {
    beforeValidate: [
      ({ value, siblingData }) => {
        const written: unknown = value ?? siblingData.title ?? siblingData.name
        return typeof written === 'string' ? slugify(written) : written
      },
    ],
  },
  validate: (value: unknown) =>
    (typeof value === 'string' && isSlug(value)) || 'Use lower-case letters, digits and hyphens.',
}
