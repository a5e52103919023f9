'use client'
import { FieldError, FieldLabel } from '@payloadcms/ui'
import type { NumberFieldClient } from 'payload'
import { formatMoney } from '../../kernel/money.ts'
import { usePanelLocale } from './panel-locale.ts'
import { useTypedAmount } from './typed-amount.ts'

interface Props {
  path: string
  label: NumberFieldClient['label']
  isRequired: boolean
}

/** An amount as it is written. Below it stands how it was understood, so that "1,500" surprises nobody. */
export const AmountInput = ({ path, label, isRequired }: Props) => {
  const { amountMinor, currency, leave, message, text, type } = useTypedAmount(path, isRequired)
  const locale = usePanelLocale()
  const id = `field-${path.replaceAll('.', '__')}`
  const hasProblem = message !== null
  const understood =
    currency !== null && amountMinor !== null ? formatMoney({ amountMinor, currency }, locale) : currency
  return (
    <div className={`field-type text${hasProblem ? ' error' : ''}`}>
      <FieldLabel label={label} required={isRequired} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={hasProblem} {...(message === null ? {} : { message })} />
        <input
          id={id}
          name={path}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={hasProblem}
          aria-describedby={`${id}-understood`}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
      </div>
      <div className="field-description" id={`${id}-understood`}>
        {understood ?? '\u00a0'}
      </div>
    </div>
  )
}
