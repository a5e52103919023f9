import type { ReactNode } from 'react'

const tones = {
  good: 'bg-success text-success-content',
  wait: 'bg-warning text-warning-content',
  bad: 'bg-error text-error-content',
  plain: 'bg-base-300 text-base-content',
} as const

export type StatusTone = keyof typeof tones

/** A short state. The words carry it, the colour only repeats them. */
export const StatusBadge = ({ tone, children }: { tone: StatusTone; children: ReactNode }) => (
  <span className={`status ${tones[tone]}`}>{children}</span>
)
