'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { amountOf, amountProblem, textOf, type HeldAmount } from './amount-problem.ts'
import { amountTexts } from './amount-texts.ts'
import { usePanelLocale } from './panel-locale.ts'
import { useRowCurrency } from './row-currency.ts'

/** Until somebody has written a currency, amounts are read with two decimals. */
const fallbackCurrency = 'USD'

export interface TypedAmount {
  text: string
  /** The row's currency; null while it is none. */
  currency: string | null
  /** Minor units; null of nothing and of what cannot be read. */
  amountMinor: number | null
  /** What is wrong, once the field was left or the form sent. */
  message: string | null
  type: (text: string) => void
  leave: () => void
}

const withoutZeros = (text: string): string => text.replace(/\.0+$/, '')

/** The currency to read by: the row's, or the last that it had. `onChange` hears of a new one while rendering. */
const useCurrency = (path: string, onChange: (old: string) => void): [string, string | null] => {
  const rowCurrency = useRowCurrency(path)
  const [currency, setCurrency] = useState(rowCurrency ?? fallbackCurrency)
  if (rowCurrency !== null && rowCurrency !== currency) {
    setCurrency(rowCurrency)
    onChange(currency)
  }
  return [currency, rowCurrency]
}

/** The value of the form, which knows by our own words what is wrong with it. */
const useHeldAmount = (path: string, currency: string, isRequired: boolean) => {
  const locale = usePanelLocale()
  const validate = useCallback(
    (held: unknown): string | true => {
      const problem = amountProblem(textOf(held, currency), currency, { isRequired })
      return problem ? amountTexts[locale][problem](currency) : true
    },
    [currency, isRequired, locale],
  )
  return { ...useField<HeldAmount>({ path, validate }), validate }
}

/**
 * What was typed stays, whatever is wrong with it; the form holds its minor units, read anew when the row's currency
 * changes.
 */
export const useTypedAmount = (path: string, isRequired: boolean): TypedAmount => {
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const held: unknown = useFormFields(([fields]) => fields[path]?.value)
  const [currency, rowCurrency] = useCurrency(path, (old) => {
    // The figure that is on the screen stays, and means the new currency.
    if (typed === null && typeof held === 'number') setTyped(withoutZeros(textOf(held, old)))
  })
  const { errorMessage, setValue, showError, validate, value } = useHeldAmount(path, currency, isRequired)
  useEffect(() => {
    if (typed === null) return
    const meant = amountOf(typed, currency)
    if (meant !== (value ?? null)) setValue(meant)
  }, [typed, currency, value, setValue])
  const text = typed ?? textOf(value, currency)
  const meant = amountOf(text, currency)
  const verdict = validate(meant)
  const wrong = verdict === true ? (showError ? (errorMessage ?? null) : null) : verdict
  return {
    text,
    currency: rowCurrency,
    amountMinor: typeof meant === 'number' ? meant : null,
    message: isLeft || showError ? wrong : null,
    type: setTyped,
    leave: () => {
      setIsLeft(true)
      // What could be read is shown as it was understood.
      if (typeof meant === 'number' && verdict === true) setTyped(null)
    },
  }
}
