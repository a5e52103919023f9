'use client'

import type { ComponentProps } from 'react'
import { LabeledInput } from './labeled-input.tsx'

/** Six digits as people copy them, spaces and all; null for anything else. */
export const sixDigitsIn = (pasted: string): string | null => {
  const code = pasted.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(code) ? code : null
}

interface Props extends Omit<
  ComponentProps<typeof LabeledInput>,
  'autoComplete' | 'className' | 'inputMode' | 'maxLength' | 'name'
> {
  /** Letters too, and nothing for a phone to fill in. */
  isRecovery?: boolean
}

/** Where a code is typed: large, with the digits of a phone. */
export const CodeInput = ({ isRecovery = false, ...props }: Props) => (
  <LabeledInput
    {...props}
    autoComplete={isRecovery ? 'off' : 'one-time-code'}
    className="duka-code-input"
    inputMode={isRecovery ? 'text' : 'numeric'}
    maxLength={40}
    name={isRecovery ? 'recovery-code' : 'code'}
  />
)
