'use client'
import type { DefaultCellComponentProps } from 'payload'

interface Props extends DefaultCellComponentProps {
  /** The field of the same row that says how many there may be. */
  ofField: string
}

/** A number in a list beside the most that it may be: `2 / 5`; `2` where there is no most. */
export const ShareCell = ({ cellData, ofField, rowData }: Props) => {
  const row: Record<string, unknown> = rowData
  const most = row[ofField]
  const used = typeof cellData === 'number' ? cellData : 0
  const isFull = typeof most === 'number' && used >= most
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', ...(isFull ? { fontWeight: 600 } : {}) }}>
      {typeof most === 'number' ? `${String(used)} / ${String(most)}` : String(used)}
    </span>
  )
}
