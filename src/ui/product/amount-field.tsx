'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { AmountProblem } from '../models/choice-view.ts'
import type { PriceView } from '../models/offer-view.ts'
import { FieldError } from '../primitives/field-error.tsx'
import { amountProblem } from './amount-problem.ts'
import type { AmountTexts } from './use-amount-texts.ts'

type Props = {
  id: string
  name: string
  price: Pick<PriceView, 'amountMinor' | 'currency'>
  /** What stands in the field at first, as people type it. */
  typed: string
  texts: AmountTexts
  /** What the server found wrong with it; the field then has the focus. */
  problem?: AmountProblem
}

/** The buyer's own amount, in whole units of the currency. Nothing is corrected: what cannot be paid is said beside it. */
export const AmountField = ({ id, name, price, typed, texts, problem }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<AmountProblem | null>(problem ?? null)
  const check = useEffectEvent((event: SubmitEvent) => {
    const input = field.current
    // The fields of what was not chosen are hidden, and nobody can mend them.
    if (input === null || input.offsetParent === null) return
    const found = amountProblem(input.value, price)
    setWrong(found)
    if (found === null) return
    event.preventDefault()
    input.focus()
  })
  useEffect(() => {
    const form = field.current?.form
    const onSubmit = (event: SubmitEvent) => {
      check(event)
    }
    form?.addEventListener('submit', onSubmit)
    return () => form?.removeEventListener('submit', onSubmit)
  }, [])
  return (
    <div>
      <label className="text-sm font-semibold" htmlFor={id}>
        {texts.label}
      </label>
      <input
        aria-describedby={`${wrong ? `${id}-error ` : ''}${id}-hint`}
        aria-invalid={wrong ? true : undefined}
        autoComplete="off"
        autoFocus={problem !== undefined}
        className="field mt-1 tabular-nums"
        defaultValue={typed}
        id={id}
        inputMode="decimal"
        maxLength={64}
        name={name}
        ref={field}
      />
      {wrong && <FieldError id={`${id}-error`}>{texts[wrong]}</FieldError>}
      <p className="mt-1 text-xs text-muted" id={`${id}-hint`}>
        {texts.hint}
      </p>
    </div>
  )
}
