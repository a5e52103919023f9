import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string
  label: string
  hint?: string
  isWrong?: boolean
  errorId: string
}

/** A labeled field of a form that opens a library. Its error is told once, below the form. */
export const ReturnField = ({ name, label, hint, isWrong = false, errorId, ...input }: Props) => {
  const described = [hint && `${name}-hint`, isWrong && errorId].filter(Boolean).join(' ')
  return (
    <div className="sm:flex-1">
      <label className="text-sm font-semibold" htmlFor={name}>
        {label}
      </label>
      <input
        {...input}
        aria-describedby={described || undefined}
        aria-invalid={isWrong || undefined}
        className="field mt-1"
        id={name}
        name={name}
        required
      />
      {hint && (
        <p className="mt-1 text-xs text-muted" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
