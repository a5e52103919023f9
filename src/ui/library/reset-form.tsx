'use client'

import { useActionState } from 'react'

import type { ResetAction } from '../models/reset-state.ts'
import { Answer } from '../primitives/answer.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = {
  action: ResetAction
  licenseId: string
  locale: string
  texts: Record<'busy' | 'button' | 'hint' | 'label' | 'title', string>
}

/** Asks the shop for more downloads. It works without scripts, and keeps what was typed. */
export const ResetForm = ({ action, licenseId, locale, texts }: Props) => {
  const [state, submit] = useActionState(action, {})
  if (state.message)
    return (
      <Answer className="mt-4">
        <Notice tone="success">{state.message}</Notice>
      </Answer>
    )
  return (
    <form
      action={submit}
      className="mt-4 border-t border-line pt-4"
      data-scripts={state.error && 'now'}
      noValidate
    >
      <input name="locale" type="hidden" value={locale} />
      <input name="license" type="hidden" value={licenseId} />
      <p className="font-semibold">{texts.title}</p>
      <label className="mt-3 block text-sm font-semibold" htmlFor="reset-reason">
        {texts.label}
      </label>
      <textarea
        aria-describedby={state.error ? 'reset-error reset-hint' : 'reset-hint'}
        aria-invalid={state.error ? true : undefined}
        className="field mt-1 min-h-24 py-2"
        defaultValue={state.value}
        id="reset-reason"
        maxLength={500}
        name="reason"
        required
        rows={3}
      />
      <p className="mt-1 text-xs text-muted" id="reset-hint">
        {texts.hint}
      </p>
      {state.error && (
        <Answer className="mt-2 text-sm font-semibold text-error">
          <p id="reset-error" role="alert">
            {state.error}
          </p>
        </Answer>
      )}
      <SubmitButton busy={texts.busy} className="btn btn-primary mt-3">
        {texts.button}
      </SubmitButton>
    </form>
  )
}
