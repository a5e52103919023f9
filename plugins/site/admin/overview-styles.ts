const border = '1px solid var(--theme-elevation-150)'

export const sectionStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: 'calc(var(--base) * 0.75)',
  marginBottom: 'calc(var(--base) * 1.5)',
  // The panel's own cards below are set in by as much.
  paddingInline: '6px',
} as const

export const headStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.75rem',
} as const

export const shopLinkStyle = {
  padding: '0.45rem 0.9rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-250)',
  color: 'var(--theme-text)',
  textDecoration: 'none',
} as const

export const gridStyle = {
  display: 'grid',
  gap: '0.75rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(13rem, 1fr))',
} as const

export const tileStyle = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  gap: '0.4rem',
  padding: '1.1rem 1.25rem',
  borderRadius: 'var(--style-radius-m)',
  border,
  background: 'var(--theme-elevation-50)',
  textDecoration: 'none',
  color: 'var(--theme-text)',
} as const

export const figureStyle = {
  fontSize: '1.75rem',
  fontWeight: 600,
  lineHeight: 1.2,
  fontVariantNumeric: 'tabular-nums',
} as const

export const quietStyle = { color: 'var(--theme-elevation-650)' } as const

export const rowStyle = {
  display: 'flex',
  alignItems: 'baseline',
  gap: '0.75rem',
  padding: '0.7rem 1.25rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-warning-300)',
  background: 'var(--theme-warning-100)',
  color: 'var(--theme-text)',
  textDecoration: 'none',
} as const
