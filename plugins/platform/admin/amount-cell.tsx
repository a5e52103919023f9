'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { formatMoney } from '../../kernel/money.ts'

/** An amount in a list, with the currency of its row. */
export const AmountCell = ({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient>) => {
  const { i18n } = useTranslation()
  const currency: unknown = (rowData as { currency?: unknown }).currency
  if (typeof cellData !== 'number') return null
  return (
    <span>
      {typeof currency === 'string'
        ? formatMoney({ amountMinor: cellData, currency }, i18n.language)
        : cellData}
    </span>
  )
}
