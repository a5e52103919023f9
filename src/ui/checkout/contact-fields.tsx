import { Icon } from '../primitives/icon.tsx'
import type { CheckoutState } from '../models/checkout-state.ts'
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
      <legend className="font-display text-xl">{texts.where}</legend>
      <p className="mt-1 text-sm text-muted">{texts.whereHint}</p>
      <div className="mt-5 inline-flex rounded-full border-[1.5px] border-control p-1">
        {(['email', 'phone'] as const).map((kind) => (
          <label
            className="inline-flex min-h-11 cursor-pointer items-center rounded-full px-5 text-sm font-semibold has-checked:bg-base-content has-checked:text-base-100 has-focus-visible:outline-3 has-focus-visible:outline-offset-3"
            key={kind}
          >
            <input
              className="sr-only"
              defaultChecked={kind === chosen}
              name="via"
              type="radio"
              value={kind}
            />
            {kind === 'email' ? texts.byEmail : texts.byPhone}
          </label>
        ))}
      </div>
      <ContactField kind="email" label={texts.email} state={state} />
      <ContactField hint={texts.phoneHint} kind="phone" label={texts.phone} state={state} />
    </fieldset>
  )
}

type FieldProps = { kind: Kind; label: string; hint?: string; state: CheckoutState }

const ContactField = ({ kind, label, hint, state }: FieldProps) => {
  const error = state.field === kind ? state.error : undefined
  const described = [hint && `${kind}-hint`, error && `${kind}-error`].filter(Boolean).join(' ')
  return (
    <div className="switch-panel mt-5" data-for={kind}>
      <label className="text-sm font-semibold" htmlFor={kind}>
        {label}
      </label>
      <input
        {...inputs[kind]}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className="field mt-1"
        defaultValue={state.values?.[kind]}
        id={kind}
        maxLength={254}
        name={kind}
      />
      {hint && (
        <p className="mt-1 text-xs text-muted" id={`${kind}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="mt-1.5 flex gap-1.5 text-sm font-semibold text-error" id={`${kind}-error`} role="alert">
          <Icon className="size-5" name="warning" />
          {error}
        </p>
      )}
    </div>
  )
}
