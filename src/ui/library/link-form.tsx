'use client'

import { useActionState } from 'react'

import { Answer } from '../primitives/answer.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'
import type { LinkAction } from '../models/link-state.ts'

type Props = { action: LinkAction; locale: string; texts: Record<'label' | 'button' | 'busy', string> }

/** Asks for the mailed link. The answer is the same whether or not the contact is known. */
export const LinkForm = ({ action, locale, texts }: Props) => {
  const [state, submit] = useActionState(action, {})
  return (
    <form action={submit} noValidate>
      <input name="locale" type="hidden" value={locale} />
      <label className="text-sm font-semibold" htmlFor="email">
        {texts.label}
      </label>
      <div className="mt-1 flex flex-col gap-3 sm:flex-row">
        <input
          aria-describedby={state.error ? 'email-error' : undefined}
          aria-invalid={state.error ? true : undefined}
          autoComplete="email"
          className="field sm:flex-1"
          defaultValue={state.value}
          id="email"
          maxLength={254}
          name="email"
          type="email"
        />
        <SubmitButton busy={texts.busy} className="btn btn-primary btn-lg">
          {texts.button}
        </SubmitButton>
      </div>
      {state.error && (
        <Answer className="mt-2 text-sm font-semibold text-error">
          <p id="email-error" role="alert">
            {state.error}
          </p>
        </Answer>
      )}
      {state.message && (
        <Answer className="mt-4">
          <Notice tone="success">{state.message}</Notice>
        </Answer>
      )}
    </form>
  )
}
