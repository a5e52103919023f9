import type { PayloadRequest, TextField } from 'payload'
import { label, refusal } from '../../platform/schema/labels.ts'
import { isSlug } from '../../kernel/slug.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/**
 * The address of a page. Every row has one, and nobody has to write it: `fillSlug` makes it from the name when it is left
 * empty, and never changes it behind a link's back.
 */
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
    components: { Field: adminPart('catalog', 'address-field', 'AddressField') },
  },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    (typeof value === 'string' && isSlug(value)) ||
    refusal(
      req,
      'No address can be made from the name. Write one in lower-case letters, digits and hyphens.',
      'Anwani haiwezi kutengenezwa kutokana na jina. Andika kwa herufi ndogo, tarakimu na vistari.',
    ),
}
