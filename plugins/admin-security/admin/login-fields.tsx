'use client'

import { useState, type RefObject } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CodeInput, sixDigitsIn } from './code-input.tsx'
import { LabeledInput } from './labeled-input.tsx'
import { signInTexts } from './sign-in-texts.ts'

export interface Typed {
  name: string
  password: string
  code: string
  isRemembered: boolean
}

interface Props {
  typed: Typed
  change: (part: Partial<Typed>) => void
  asksPassword: boolean
  /** Whether what is typed was refused, and the id of the text that says so. */
  isWrong: boolean
  wrongId: string
  codeRef: RefObject<HTMLInputElement | null>
  /** Six digits were pasted, and nothing is missing any more. */
  onPasted: (code: string) => void
}

const CodePart = ({ typed, change, asksPassword, codeRef, onPasted, ...wrong }: Props) => {
  const texts = signInTexts[usePanelLocale()]
  const [isRecovery, setRecovery] = useState(false)
  const codeHint = asksPassword ? texts.codeMaybe : texts.codeHint
  return (
    <div>
      <CodeInput
        {...wrong}
        hint={isRecovery ? texts.recoveryHint : codeHint}
        inputRef={codeRef}
        isRecovery={isRecovery}
        isRequired={!asksPassword}
        label={isRecovery ? texts.recoveryCode : texts.code}
        onChange={(code) => change({ code })}
        onPaste={(event) => {
          const code = sixDigitsIn(event.clipboardData.getData('text'))
          if (code === null || typed.name.trim() === '' || (asksPassword && typed.password === '')) return
          event.preventDefault()
          onPasted(code)
        }}
        value={typed.code}
      />
      <button
        className="duka-link"
        onClick={() => {
          setRecovery(!isRecovery)
          change({ code: '' })
          codeRef.current?.focus()
        }}
        type="button"
      >
        {isRecovery ? texts.useCode : texts.useRecovery}
      </button>
    </div>
  )
}

/** Who it is, and what proves it. */
export const LoginFields = (props: Props) => {
  const { typed, change, asksPassword, isWrong, wrongId } = props
  const texts = signInTexts[usePanelLocale()]
  return (
    <>
      <LabeledInput
        autoComplete="username"
        isRequired
        isWrong={isWrong}
        label={texts.name}
        name="name"
        onChange={(name) => change({ name })}
        value={typed.name}
        wrongId={wrongId}
      />
      {asksPassword ? (
        <LabeledInput
          autoComplete="current-password"
          isRequired
          isWrong={isWrong}
          label={texts.password}
          maxLength={200}
          name="password"
          onChange={(password) => change({ password })}
          type="password"
          value={typed.password}
          wrongId={wrongId}
        />
      ) : null}
      <CodePart {...props} />
    </>
  )
}
