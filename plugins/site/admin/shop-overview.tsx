import type { Payload, ServerProps, TypedUser } from 'payload'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { overviewTexts } from './overview-texts.ts'

interface Figure {
  what: 'mails' | 'paid' | 'pending' | 'trouble'
  count: number
  href: string
}

interface Props extends Pick<ServerProps, 'i18n' | 'payload' | 'user'> {
  /** Given by the plugin: what this user may see, or null. */
  readFigures: (payload: Payload, user: TypedUser) => Promise<Figure[] | null>
}

const tileStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: '0.25rem',
  padding: '1.25rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  textDecoration: 'none',
  color: 'inherit',
} as const

const gridStyle = {
  display: 'grid',
  gap: '0.75rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
} as const

const countStyle = (isTrouble: boolean) => ({
  fontSize: '2rem',
  fontWeight: 600,
  lineHeight: 1.1,
  color: isTrouble ? 'var(--theme-error-500)' : 'inherit',
})

/** The first thing on the panel: how the shop is doing, each figure leading to its list. */
export const ShopOverview = async ({ i18n, payload, readFigures, user }: Props) => {
  const figures = user ? await readFigures(payload, user) : null
  if (!figures) return null
  const language: string = i18n.language
  const texts = overviewTexts[isLocale(language) ? language : defaultLocale]
  return (
    <section aria-label={texts.heading} style={{ marginBottom: 'calc(var(--base) * 1.5)' }}>
      <h2 style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>{texts.heading}</h2>
      <div style={gridStyle}>
        {figures.map((figure) => (
          <a key={figure.what} href={figure.href} style={tileStyle}>
            <span style={countStyle(figure.what === 'trouble' && figure.count > 0)}>{figure.count}</span>
            <span style={{ color: 'var(--theme-elevation-600)' }}>{texts[figure.what]}</span>
          </a>
        ))}
      </div>
    </section>
  )
}
