import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { slugField } from './slug-field.ts'

const taxonomy = (
  slug: 'product-categories' | 'product-tags',
  labels: NonNullable<CollectionConfig['labels']>,
): CollectionConfig => ({
  slug,
  labels,
  admin: { group: adminGroup.catalog, useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
  access: { ...editorAccess('catalog.read', 'catalog.edit'), read: () => true },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 60,
      label: label('Name', 'Jina'),
    },
    slugField,
  ],
})

export const productCategories = taxonomy('product-categories', {
  singular: label('Category', 'Aina'),
  plural: label('Categories', 'Aina'),
})

export const productTags = taxonomy('product-tags', {
  singular: label('Tag', 'Kitambulisho'),
  plural: label('Tags', 'Vitambulisho'),
})
