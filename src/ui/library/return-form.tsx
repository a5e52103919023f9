'use client'

import { useActionState, type InputHTMLAttributes } from 'react'

import type { ReturnAction, ReturnState } from '../models/return-state.ts'
import { Answer } from '../primitives/answer.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'
import { ReturnField } from './return-field.tsx'

type Field = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'max' | 'maxLength' | 'type'
> & { name: NonNullable<ReturnState['field']>; label: string; hint?: string }

type Props = {
  action: ReturnAction
  locale: string
  fields: Field[]
  texts: Record<'button' | 'busy', string>
  /** Of its own where a second such form stands on the page. */
  errorId?: string
}

/** A form that opens a library, or sends what opens it. It works without scripts, and keeps what was typed. */
export const ReturnForm = ({ action, locale, fields, texts, errorId = 'return-error' }: Props) => {
  const [state, submit] = useActionState(action, {})
  return (
    <form action={submit} className="space-y-4">
      <input name="locale" type="hidden" value={locale} />
      <div className="flex flex-col gap-4 sm:flex-row">
        {fields.map((field) => (
          <ReturnField
            {...field}
            errorId={errorId}
            defaultValue={state.values?.[field.name]}
            isWrong={state.field === field.name}
            key={field.name}
          />
        ))}
      </div>
      {state.error && (
        <Answer id={errorId}>
          <Notice tone="error">
            {state.error} {state.wait}
          </Notice>
        </Answer>
      )}
      <SubmitButton busy={texts.busy} className="btn btn-primary btn-lg">
        {texts.button}
      </SubmitButton>
    </form>
  )
}
