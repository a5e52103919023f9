'use client'
import { FieldLabel, TextInput } from '@payloadcms/ui'
import type { NumberFieldClient } from 'payload'

interface Props {
  path: string
  label: NumberFieldClient['label']
  text: string
}

/** What a machine wrote, in words of people, where a field would stand. */
export const ShownValue = ({ path, label, text }: Props) => (
  <TextInput
    path={path}
    value={text}
    readOnly
    Label={<FieldLabel label={label} path={path} />}
    Description={null}
  />
)
