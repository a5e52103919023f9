'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

type Props = { children: ReactNode; busy: string; className?: string }

/** Sends its form once: while that runs it says so and takes no second click. */
export const SubmitButton = ({ children, busy, className = 'btn btn-primary' }: Props) => {
  const { pending } = useFormStatus()
  return (
    <button
      aria-disabled={pending}
      className={className}
      data-once=""
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      type="submit"
    >
      {pending && <span aria-hidden="true" className="loading loading-spinner loading-sm" />}
      <span aria-live="polite">{pending ? busy : children}</span>
    </button>
  )
}
