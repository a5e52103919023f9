'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { formatMoney, isCurrency } from '../../kernel/money.ts'
import { usePanelLocale } from './panel-locale.ts'

const currencyOf = (row: unknown): string | null => {
  const currency: unknown = (row as { currency?: unknown } | undefined)?.currency
  return typeof currency === 'string' && isCurrency(currency) ? currency : null
}

/** An amount in a list, with the currency of its row; of an order's line, which has none, that of its order. */
export const AmountCell = ({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient>) => {
  const locale = usePanelLocale()
  const { savedDocumentData } = useDocumentInfo()
  const currency = currencyOf(rowData) ?? currencyOf(savedDocumentData)
  if (typeof cellData !== 'number') return <span>—</span>
  return (
    <span>{currency === null ? cellData : formatMoney({ amountMinor: cellData, currency }, locale)}</span>
  )
}
