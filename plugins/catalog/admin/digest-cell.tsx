'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { externalTexts } from './external-texts.ts'
import { uploadTexts } from './upload-texts.ts'

/** While a file of another server is not measured, its tag is the code of what went wrong. */
const reasonIn = (tag: unknown, reasons: Record<string, string>): string | undefined =>
  typeof tag === 'string' ? reasons[tag] : undefined

/** The hash of a file in a list, short; or that it is not known yet. */
export const DigestCell = ({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) => {
  const locale = usePanelLocale()
  const { externalTag } = rowData as { externalTag?: unknown }
  const { failed, reasons } = externalTexts[locale]
  if (typeof cellData === 'string' && cellData !== '')
    return <code title={cellData}>{cellData.slice(0, 12)}…</code>
  const reason = reasonIn(externalTag, reasons)
  return <span title={reason}>{reason === undefined ? uploadTexts[locale].measuring : failed}</span>
}

/** Says below the empty hash of a new file why it is empty. */
export const DigestDescription = () => {
  const locale = usePanelLocale()
  const { id } = useDocumentInfo()
  const digest: unknown = useFormFields(([fields]) => fields.sha256?.value)
  const tag: unknown = useFormFields(([fields]) => fields.externalTag?.value)
  if (id === undefined || (typeof digest === 'string' && digest !== '')) return null
  const { again, reasons } = externalTexts[locale]
  const reason = reasonIn(tag, reasons)
  return (
    <div className="field-description">
      {reason === undefined ? uploadTexts[locale].measuringLong : `${reason} ${again}`}
    </div>
  )
}
