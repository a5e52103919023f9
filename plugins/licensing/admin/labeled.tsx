'use client'

import { useId, type ReactNode } from 'react'

interface Props {
  label: string
  hint?: string
  children: (id: string, describedBy: string | undefined) => ReactNode
}

/** A field with its label and a hint, as the panel's forms have them. */
export const Labeled = ({ label, hint, children }: Props) => {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="field-type text" style={{ margin: 0, minWidth: 0 }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id, hintId)}
      {hint === undefined ? null : (
        <p className="field-description" id={hintId} style={{ marginBottom: 0 }}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface SelectProps {
  label: string
  value: string
  onChange: (value: string) => void
  disabled?: boolean
  options: { value: string; label: string }[]
}

/** The browser's own list to choose from: it works with a keyboard, a thumb and a screen reader. */
export const LabeledSelect = ({ label, value, onChange, disabled = false, options }: SelectProps) => (
  <Labeled label={label}>
    {(id) => (
      <select
        disabled={disabled}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        style={{
          width: '100%',
          height: '2.5rem',
          padding: '0 0.75rem',
          color: 'var(--theme-elevation-800)',
          background: 'var(--theme-input-bg)',
          border: '1px solid var(--theme-elevation-150)',
          borderRadius: 'var(--style-radius-s)',
        }}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Labeled>
)
