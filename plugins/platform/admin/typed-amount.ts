'use client'
import { useField } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { maxAmountMinor } from '../../kernel/money.ts'
import { amountOf, amountProblem, plainAmount, type AmountProblem } from './amount-problem.ts'
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

/** The form knows less than the field: that something is there which cannot be read, or nothing at all. */
const heldProblem = (value: unknown, isRequired: boolean): AmountProblem | null => {
  if (typeof value !== 'number') return isRequired ? 'missing' : null
  if (Number.isNaN(value)) return 'unreadable'
  return value > maxAmountMinor ? 'large' : null
}

const withoutZeros = (text: string): string => text.replace(/\.0+$/, '')

const messageOf = (
  problem: AmountProblem | null,
  server: string | undefined,
  say: (p: AmountProblem) => string,
) => (problem ? say(problem) : (server ?? null))

/**
 * What was typed stays, whatever is wrong with it; the form holds its minor units, read anew when the row's currency
 * changes. The form asks `validate` before it sends anything.
 */
export const useTypedAmount = (path: string, isRequired: boolean): TypedAmount => {
  const locale = usePanelLocale()
  const rowCurrency = useRowCurrency(path)
  const [currency, setCurrency] = useState(rowCurrency ?? fallbackCurrency)
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const validate = useCallback(
    (value: unknown) => {
      const problem = heldProblem(value, isRequired)
      return problem ? amountTexts[locale][problem](currency) : true
    },
    [currency, isRequired, locale],
  )
  const { value, setValue, errorMessage, showError } = useField<number | null>({ path, validate })
  const known = typeof value === 'number' && !Number.isNaN(value) ? value : null
  if (rowCurrency !== null && rowCurrency !== currency) {
    setCurrency(rowCurrency)
    // The figure that is on the screen stays, and means the new currency.
    if (typed === null && known !== null) setTyped(withoutZeros(plainAmount(known, currency)))
  }
  useEffect(() => {
    if (typed === null) return
    const meant = amountOf(typed, currency)
    if (!Object.is(meant, value ?? null)) setValue(meant)
  }, [typed, currency, value, setValue])
  const text = typed ?? (known === null ? '' : plainAmount(known, currency))
  const problem = amountProblem(text, currency, { isRequired })
  const isAsked = isLeft || showError
  return {
    text,
    currency: rowCurrency,
    amountMinor: problem === null ? amountOf(text, currency) : null,
    message: isAsked
      ? messageOf(problem, showError ? errorMessage : undefined, (each) =>
          amountTexts[locale][each](currency),
        )
      : null,
    type: setTyped,
    leave: () => {
      setIsLeft(true)
      // What could be read is shown as it was understood.
      if (typed !== null && typed.trim() !== '' && problem === null) setTyped(null)
    },
  }
}
