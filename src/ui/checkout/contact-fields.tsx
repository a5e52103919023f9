import type { CheckoutState } from '../models/checkout-state.ts'
import { FieldError } from '../primitives/field-error.tsx'
import { Segment } from '../primitives/segment.tsx'
import type { CheckoutTexts } from './checkout-texts.ts'

type Kind = 'email' | 'phone'

const inputs = {
  email: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  phone: { type: 'tel', autoComplete: 'tel', inputMode: 'tel' },
} as const

type Props = { state: CheckoutState; texts: CheckoutTexts }

/** E-mail or phone: two radio buttons decide which field shows, by style alone. */
export const ContactFields = ({ state, texts }: Props) => {
  const chosen: Kind = state.values?.via ?? 'email'
  return (
    <fieldset className="switch">
      <legend className="font-display mb-4 text-xl">{texts.contact}</legend>
      <div className="segments">
        {(['email', 'phone'] as const).map((kind) => (
          <Segment isChosen={kind === chosen} key={kind} name="via" value={kind}>
            {kind === 'email' ? texts.byEmail : texts.byPhone}
          </Segment>
        ))}
      </div>
      <ContactField hint={texts.emailHint} kind="email" label={texts.email} state={state} />
      <ContactField hint={texts.phoneHint} kind="phone" label={texts.phone} state={state} />
    </fieldset>
  )
}

type FieldProps = { kind: Kind; label: string; hint: string; state: CheckoutState }

const ContactField = ({ kind, label, hint, state }: FieldProps) => {
  const error = state.field === kind ? state.error : undefined
  return (
    <div className="switch-panel mt-5" data-for={kind}>
      <label className="text-sm font-semibold" htmlFor={kind}>
        {label}
      </label>
      <input
        {...inputs[kind]}
        aria-describedby={`${error ? `${kind}-error ` : ''}${kind}-hint`}
        aria-invalid={error ? true : undefined}
        autoFocus={error !== undefined}
        className="field mt-1"
        defaultValue={state.values?.[kind]}
        id={kind}
        maxLength={254}
        name={kind}
      />
      {error && <FieldError id={`${kind}-error`}>{error}</FieldError>}
      <p className="mt-1.5 text-sm text-muted" id={`${kind}-hint`}>
        {hint}
      </p>
    </div>
  )
}
