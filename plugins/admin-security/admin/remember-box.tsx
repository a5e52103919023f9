'use client'

import { CheckboxInput } from '@payloadcms/ui'
import { useId } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { signInTexts } from './sign-in-texts.ts'

interface Props {
  label: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}

/** Whether this browser stays signed in for longer than a day. */
export const RememberBox = ({ label, isChecked, onChange }: Props) => {
  const id = useId()
  return (
    <div>
      <CheckboxInput
        checked={isChecked}
        id={id}
        label={label}
        onToggle={(event) => onChange(event.target.checked)}
      />
      <p className="field-description">{signInTexts[usePanelLocale()].rememberHint}</p>
    </div>
  )
}
