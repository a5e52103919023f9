'use client'
import type { NumberFieldClientComponent } from 'payload'
import { AmountInput } from './amount-input.tsx'
import { AmountShown } from './amount-shown.tsx'

/**
 * An amount as people write it ("12.50"), stored in minor units. Its currency stands in the field `currency`
 * beside it.
 */
export const AmountField: NumberFieldClientComponent = ({ field, path, readOnly }) =>
  readOnly === true || field.admin?.readOnly === true ? (
    <AmountShown path={path} label={field.label} />
  ) : (
    <AmountInput path={path} label={field.label} isRequired={field.required ?? false} />
  )
