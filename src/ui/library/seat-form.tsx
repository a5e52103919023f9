'use client'

import { useActionState } from 'react'

import type { SeatAction } from '../models/team-view.ts'
import { Answer } from '../primitives/answer.tsx'
import { FieldError } from '../primitives/field-error.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = {
  action: SeatAction
  licenseId: string
  locale: string
  texts: Record<'busy' | 'button' | 'hint' | 'label', string>
}

/** Gives a seat to an address. It works without scripts, and keeps what was typed. */
export const SeatForm = ({ action, licenseId, locale, texts }: Props) => {
  const [state, submit] = useActionState(action, {})
  return (
    <form action={submit} className="mt-6" noValidate>
      <input name="locale" type="hidden" value={locale} />
      <input name="license" type="hidden" value={licenseId} />
      <label className="text-sm font-semibold" htmlFor="seat-email">
        {texts.label}
      </label>
      <div className="mt-1 flex flex-col gap-3 sm:flex-row">
        <input
          aria-describedby={state.error ? 'seat-hint seat-error' : 'seat-hint'}
          aria-invalid={state.error ? true : undefined}
          autoCapitalize="none"
          autoComplete="off"
          className="field sm:flex-1"
          defaultValue={state.value}
          id="seat-email"
          inputMode="email"
          maxLength={254}
          name="email"
          required
          type="email"
        />
        <SubmitButton busy={texts.busy} className="btn btn-primary btn-lg">
          {texts.button}
        </SubmitButton>
      </div>
      {state.error && (
        <Answer>
          <FieldError id="seat-error">{state.error}</FieldError>
        </Answer>
      )}
      <p className="mt-1.5 text-xs text-muted" id="seat-hint">
        {texts.hint}
      </p>
    </form>
  )
}
