'use client'
import { useFormFields } from '@payloadcms/ui'
import { isCurrency } from '../../kernel/money.ts'

/** The currency in the field beside `path`; null while it is none (yet). */
export const useRowCurrency = (path: string): string | null => {
  const siblingPath = path.includes('.') ? `${path.slice(0, path.lastIndexOf('.'))}.currency` : 'currency'
  const written: unknown = useFormFields(([fields]) => fields[siblingPath]?.value)
  // The server takes it in small letters too.
  const code = typeof written === 'string' ? written.trim().toUpperCase() : ''
  return isCurrency(code) ? code : null
}
