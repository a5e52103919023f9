'use client'

import { useId, type ClipboardEvent, type RefObject } from 'react'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  name: string
  type?: 'email' | 'password' | 'text'
  autoComplete: string
  inputMode?: 'email' | 'numeric' | 'text'
  hint?: string
  isRequired?: boolean
  isWrong?: boolean
  /** Id of the text that says what is wrong. */
  wrongId?: string
  maxLength?: number
  minLength?: number
  inputRef?: RefObject<HTMLInputElement | null>
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
  className?: string
}

/** An input in Payload's own markup, outside of Payload's forms. */
export const LabeledInput = ({
  label,
  value,
  onChange,
  name,
  type = 'text',
  autoComplete,
  inputMode,
  hint,
  isRequired = false,
  isWrong = false,
  wrongId,
  maxLength = 254,
  minLength,
  inputRef,
  onPaste,
  className = '',
}: Props) => {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, isWrong ? (wrongId ?? '') : '']
  return (
    <div className={`field-type ${type} ${className}${isWrong ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
        {isRequired ? <span className="required">*</span> : null}
      </label>
      <div className="field-type__wrap">
        <input
          aria-describedby={described.filter((each) => each !== '').join(' ') || undefined}
          aria-invalid={isWrong || undefined}
          autoCapitalize="none"
          autoComplete={autoComplete}
          autoCorrect="off"
          id={id}
          inputMode={inputMode}
          maxLength={maxLength}
          minLength={minLength}
          name={name}
          onChange={(event) => onChange(event.target.value)}
          onPaste={onPaste}
          // What a browser takes for an address may have no dot, and the shop would refuse it later.
          pattern={type === 'email' ? '[^@\\s]+@[^@\\s]+\\.[^@\\s]+' : undefined}
          ref={inputRef}
          required={isRequired}
          spellCheck={false}
          type={type}
          value={value}
        />
      </div>
      {hint === undefined ? null : (
        <p className="field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
