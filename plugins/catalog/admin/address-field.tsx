'use client'
import { TextField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { slugify } from '../../kernel/slug.ts'

/** The address of a page: the server needs one, a person need not write it. What it would be stands there in gray. */
export const AddressField: TextFieldClientComponent = (props) => {
  const name: unknown = useFormFields(([fields]) => (fields.title ?? fields.name)?.value)
  const placeholder = typeof name === 'string' ? slugify(name) : ''
  const field = { ...props.field, required: false, admin: { ...props.field.admin, placeholder } }
  return <TextField {...props} field={field} />
}
