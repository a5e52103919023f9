const border = '1px solid var(--theme-elevation-150)'

export const cardStyle = {
  display: 'grid',
  gap: '0.75rem',
  padding: '1.1rem 1.25rem',
  borderRadius: 'var(--style-radius-m)',
  border,
  background: 'var(--theme-elevation-50)',
} as const

export const listStyle = {
  display: 'grid',
  gap: '0.75rem',
  listStyle: 'none',
  margin: 0,
  padding: 0,
} as const

export const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.5rem 1rem',
} as const

export const sessionStyle = { ...rowStyle, paddingTop: '0.75rem', borderTop: border } as const

/** The same size wherever it stands among a page's headings. */
export const headingStyle = { margin: 0, fontSize: '1.5rem', lineHeight: 1.25 } as const

export const quietStyle = { color: 'var(--theme-elevation-650)' } as const

export const headStyle = { ...rowStyle, marginBottom: '0.75rem' } as const
