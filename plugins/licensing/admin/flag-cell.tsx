'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { deskTexts } from './desk-texts.ts'

/** Whether a license stands out: a red pill with the day, or nothing. */
export const FlagCell = ({ cellData }: DefaultCellComponentProps) => {
  const locale = usePanelLocale()
  if (typeof cellData !== 'string') return null
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(cellData))
  return (
    <Pill pillStyle="error" size="small">
      {deskTexts[locale].totals.flagged} · {day}
    </Pill>
  )
}
