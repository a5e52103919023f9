'use client'

import { useActionState, useEffect, useRef } from 'react'

import { Answer } from '../primitives/answer.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'
import type { CheckoutAction } from '../models/checkout-state.ts'
import type { CheckoutTexts } from './checkout-texts.ts'
import { ContactFields } from './contact-fields.tsx'

type Props = {
  action: CheckoutAction
  texts: CheckoutTexts
  /** Hidden fields: what is bought, and the key of this try. */
  hidden: Record<string, string>
}

/** Who buys, and the button. Works as a plain form; with scripts, errors appear without leaving the page. */
export const CheckoutForm = ({ action, texts, hidden }: Props) => {
  const [state, submit] = useActionState(action, {})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.field) form.current?.querySelector<HTMLInputElement>(`#${state.field}`)?.focus()
  }, [state])
  return (
    <form action={submit} data-scripts={state.error && 'now'} noValidate ref={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      {state.error && !state.field && (
        <Answer className="mb-6">
          <Notice title={texts.errorTitle} tone="error">
            {state.error}
          </Notice>
        </Answer>
      )}
      <ContactFields state={state} texts={texts} />
      {texts.consent && <p className="mt-7 text-sm text-muted">{texts.consent}</p>}
      <SubmitButton busy={texts.busy} className="btn btn-primary btn-lg btn-block mt-6">
        {texts.submit}
      </SubmitButton>
      <p className="mt-3 text-center text-sm text-muted">{texts.next}</p>
    </form>
  )
}
