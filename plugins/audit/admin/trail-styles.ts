import type { EntryWeight } from '../contract.ts'

/** What Payload calls success is blue. These are seen on light and on dark panels. */
export const weightColors: Record<EntryWeight, string> = {
  failure: 'var(--theme-error-500)',
  notice: 'var(--theme-warning-500)',
  success: 'rgb(39, 150, 82)',
  plain: 'var(--theme-success-500)',
}

export const quietStyle = { color: 'var(--theme-elevation-650)' } as const

/** The browser's own sign for what unfolds stands before the line. */
export const summaryStyle = { cursor: 'pointer', padding: '0.6rem 0.75rem' } as const

/** Wraps on a phone: each cell as wide as it must be, two or one beside another. */
export const rowStyle = {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0.25rem 1rem',
  width: 'calc(100% - 1.5rem)',
  verticalAlign: 'top',
} as const

const cell = (basis: string, grow: number) =>
  ({ flex: `${String(grow)} 1 ${basis}`, minWidth: 0, overflowWrap: 'anywhere' }) as const

export const cellStyles = {
  at: cell('13.5rem', 0),
  action: cell('15rem', 3),
  who: cell('9rem', 2),
  what: cell('9rem', 2),
} as const

export const factsStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))',
  gap: '0.5rem 1.25rem',
  margin: 0,
  padding: '0.25rem 0.75rem 0.9rem',
} as const

export const inputStyle = {
  width: '100%',
  height: '2.5rem',
  fontFamily: 'inherit',
  padding: '0 0.75rem',
  color: 'var(--theme-elevation-800)',
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
} as const

/** For who listens: not on the screen, and read out. */
export const unseenStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const
