'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClient, DefaultCellComponentProps } from 'payload'
import { formatMoney, isCurrency } from '../../kernel/money.ts'

interface Row {
  currency?: unknown
  amountMinor?: unknown
}

const texts = {
  en: { free: 'Free', from: 'from' },
  sw: { free: 'Bure', from: 'kuanzia' },
}

/** What an offer costs, in each of its currencies. */
export const PricesCell = ({ cellData, rowData }: DefaultCellComponentProps<ArrayFieldClient>) => {
  const { i18n } = useTranslation()
  const text = i18n.language.startsWith('sw') ? texts.sw : texts.en
  const { pricing } = rowData as { pricing?: unknown }
  if (pricing === 'free') return <span>{text.free}</span>
  const rows: Row[] = Array.isArray(cellData) ? cellData : []
  const prices = rows.flatMap(({ currency, amountMinor }) =>
    typeof currency === 'string' && isCurrency(currency) && typeof amountMinor === 'number'
      ? [formatMoney({ amountMinor, currency }, i18n.language)]
      : [],
  )
  if (prices.length === 0) return <span>{'\u2014'}</span>
  return (
    <span>
      {pricing === 'pay-what-you-want' ? `${text.from} ` : ''}
      {prices.join(' · ')}
    </span>
  )
}
