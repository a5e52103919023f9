'use client'
import { FieldDescription, FieldLabel, TextInput, useField, useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { isCurrency, minorDigits, parseAmount } from '../../kernel/money.ts'

const typedForm = (amountMinor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (amountMinor / 10 ** digits).toFixed(digits)
}

/**
 * An amount as people write it ("12.50"), stored in minor units. Its currency stands in the field `currency`
 * beside it.
 */
export const AmountField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<number | null>({ path })
  const siblingPath = path.includes('.') ? `${path.slice(0, path.lastIndexOf('.'))}.currency` : 'currency'
  const sibling = useFormFields(([fields]) => fields[siblingPath]?.value)
  const currency = typeof sibling === 'string' && isCurrency(sibling) ? sibling : 'USD'
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (typeof value === 'number' ? typedForm(value, currency) : '')
  return (
    <TextInput
      path={path}
      value={shown}
      readOnly={readOnly === true || field.admin?.readOnly === true}
      showError={showError || (typed !== null && typed !== '' && parseAmount(typed, currency) === null)}
      Label={<FieldLabel label={field.label} required={field.required ?? false} path={path} />}
      Description={<FieldDescription path={path} description={currency} />}
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        const text = event.target.value
        setTyped(text)
        setValue(text.trim() === '' ? null : (parseAmount(text, currency) ?? Number.NaN))
      }}
    />
  )
}
