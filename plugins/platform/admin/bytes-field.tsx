'use client'
import { useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { usePanelLocale } from './panel-locale.ts'
import { formatSize } from '../../kernel/format-size.ts'
import { ShownValue } from './shown-value.tsx'

/** A number of bytes that a machine counted, for people: "1.2 MB". */
export const BytesField: NumberFieldClientComponent = ({ field, path }) => {
  const { value } = useField<number | null>({ path })
  const locale = usePanelLocale()
  const text = typeof value === 'number' ? formatSize(value, locale) : ''
  return <ShownValue path={path} label={field.label} text={text} />
}
