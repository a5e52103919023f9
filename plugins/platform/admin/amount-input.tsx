'use client'
import { FieldLabel } from '@payloadcms/ui'
import type { NumberFieldClient } from 'payload'
import { formatMoney } from '../../kernel/money.ts'
import { usePanelLocale } from './panel-locale.ts'
import { useTypedAmount } from './typed-amount.ts'

interface Props {
  path: string
  label: NumberFieldClient['label']
  isRequired: boolean
}

const problemStyle = { color: 'var(--theme-error-600)' } as const

/**
 * An amount as it is written. Below it stands how it was understood, so that "1,500" surprises nobody, or what is
 * wrong with it: in full, where Payload's own bubble cuts off what is wider than the field.
 */
export const AmountInput = ({ path, label, isRequired }: Props) => {
  const { amountMinor, currency, leave, message, text, type } = useTypedAmount(path, isRequired)
  const locale = usePanelLocale()
  const id = `field-${path.replaceAll('.', '__')}`
  const understood =
    currency !== null && amountMinor !== null ? formatMoney({ amountMinor, currency }, locale) : currency
  return (
    <div className={`field-type text${message === null ? '' : ' error'}`} style={{ flex: '1 1 12rem' }}>
      <FieldLabel label={label} required={isRequired} path={path} />
      <div className="field-type__wrap">
        <input
          id={id}
          name={path}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={message !== null}
          aria-describedby={`${id}-about`}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
      </div>
      <div className="field-description" id={`${id}-about`} aria-live="polite">
        {message === null ? (understood ?? '\u00a0') : <span style={problemStyle}>{message}</span>}
      </div>
    </div>
  )
}
