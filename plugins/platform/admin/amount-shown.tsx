'use client'
import { useField } from '@payloadcms/ui'
import type { NumberFieldClient } from 'payload'
import { formatMoney } from '../../kernel/money.ts'
import { usePanelLocale } from './panel-locale.ts'
import { useRowCurrency } from './row-currency.ts'
import { ShownValue } from './shown-value.tsx'

interface Props {
  path: string
  label: NumberFieldClient['label']
}

/** An amount that nobody may change: "$12.50". */
export const AmountShown = ({ path, label }: Props) => {
  const { value } = useField<number | null>({ path })
  const currency = useRowCurrency(path)
  const locale = usePanelLocale()
  const text =
    typeof value !== 'number'
      ? ''
      : currency === null
        ? String(value)
        : formatMoney({ amountMinor: value, currency }, locale)
  return <ShownValue path={path} label={label} text={text} />
}
