import type { CSSProperties } from 'react'

/** As many beside each other as there is room for. */
export const figuresStyle: CSSProperties = {
  display: 'grid',
  gap: '0.5rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
  marginBottom: 'calc(var(--base) * 0.75)',
}

const tileStyle: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  padding: '0.7rem 0.9rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-elevation-50)',
  color: 'var(--theme-text)',
  textDecoration: 'none',
}

const loudStyle: CSSProperties = {
  ...tileStyle,
  borderColor: 'var(--theme-error-300)',
  background: 'var(--theme-error-50)',
}

const figureStyle: CSSProperties = {
  fontSize: '1.35rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
}

interface Props {
  count: string
  name: string
  /** The list that it leads to. */
  href?: string
  /** It stands out. */
  isLoud?: boolean
}

/** One figure above a list of the panel. */
export const FigureTile = ({ count, href, isLoud = false, name }: Props) => {
  const style = isLoud ? loudStyle : tileStyle
  const inside = (
    <>
      <span style={figureStyle}>{count}</span>
      <span style={{ color: 'var(--theme-elevation-650)' }}>{name}</span>
    </>
  )
  return href === undefined ? (
    <div style={style}>{inside}</div>
  ) : (
    <a href={href} style={style}>
      {inside}
    </a>
  )
}
