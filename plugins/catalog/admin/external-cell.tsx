'use client'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'

const texts = {
  en: { here: 'Here', external: 'External' },
  sw: { here: 'Hapa', external: 'Nje' },
}

/** Where a file of a list lies: here, or on which server of somebody else's. */
export const ExternalCell = ({ cellData }: DefaultCellComponentProps<TextFieldClient>) => {
  const text = texts[usePanelLocale()]
  if (typeof cellData !== 'string' || !URL.canParse(cellData)) return <span>{text.here}</span>
  return <span title={cellData}>{`${text.external} · ${new URL(cellData).hostname}`}</span>
}
