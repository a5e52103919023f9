const style = {
  display: 'block',
  padding: '0.5rem 0.75rem',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-elevation-100)',
  color: 'var(--theme-text)',
  fontFamily: 'var(--font-mono)',
  overflowWrap: 'anywhere',
  userSelect: 'all',
} as const

/** What is typed on the machine of the shop, marked whole by one touch. */
export const CommandLine = ({ children }: { children: string }) => <code style={style}>{children}</code>
