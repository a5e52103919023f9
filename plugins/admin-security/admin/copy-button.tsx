'use client'

import { Button, toast } from '@payloadcms/ui'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { enrolmentTexts } from './enrolment-texts.ts'

interface Props {
  text: string
  children: string
  /** What to say when it was done. */
  done: string
}

/** Copies a text, and says whether it was copied: a browser allows it over TLS or at home only. */
export const CopyButton = ({ text, children, done }: Props) => {
  const { uncopied } = enrolmentTexts[usePanelLocale()].scan
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(done)
    } catch {
      toast.error(uncopied)
    }
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium" type="button">
      {children}
    </Button>
  )
}
