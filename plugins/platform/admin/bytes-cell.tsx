'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { usePanelLocale } from './panel-locale.ts'
import { formatSize } from '../../kernel/format-size.ts'

/** A number of bytes in a list, for people. */
export const BytesCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient>) => {
  const locale = usePanelLocale()
  return <span>{typeof cellData === 'number' ? formatSize(cellData, locale) : '\u2014'}</span>
}
