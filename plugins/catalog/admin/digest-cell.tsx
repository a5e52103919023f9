'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { uploadTexts } from './upload-texts.ts'

const useTexts = () => {
  const { i18n } = useTranslation()
  const language: string = i18n.language
  return uploadTexts[isLocale(language) ? language : defaultLocale]
}

/** The hash of a file in a list, short; or that it is not known yet. */
export const DigestCell = ({ cellData }: DefaultCellComponentProps<TextFieldClient>) => {
  const text = useTexts()
  return typeof cellData === 'string' && cellData !== '' ? (
    <code title={cellData}>{cellData.slice(0, 12)}…</code>
  ) : (
    <span>{text.measuring}</span>
  )
}

/** Says below the empty hash of a new file why it is empty. */
export const DigestDescription = () => {
  const text = useTexts()
  const { id } = useDocumentInfo()
  const digest: unknown = useFormFields(([fields]) => fields.sha256?.value)
  if (id === undefined || (typeof digest === 'string' && digest !== '')) return null
  return <div className="field-description">{text.measuringLong}</div>
}
