'use client'

import { CheckboxInput } from '@payloadcms/ui'
import { useId, useState, type ComponentProps } from 'react'
import { LabeledInput } from './labeled-input.tsx'

interface Props extends Pick<
  ComponentProps<typeof LabeledInput>,
  'hint' | 'isWrong' | 'label' | 'onChange' | 'value' | 'wrongId'
> {
  /** Words beside the box that shows it. */
  show: string
}

/** A password that is chosen: it can be looked at, in place of being typed twice. */
export const NewPassword = ({ show, ...input }: Props) => {
  const id = useId()
  const [isShown, setShown] = useState(false)
  return (
    <div style={{ display: 'grid', gap: '0.5rem' }}>
      <LabeledInput
        {...input}
        autoComplete="new-password"
        isRequired
        maxLength={200}
        minLength={10}
        name="password"
        type={isShown ? 'text' : 'password'}
      />
      <CheckboxInput
        checked={isShown}
        id={id}
        label={show}
        onToggle={(event) => setShown(event.target.checked)}
      />
    </div>
  )
}
