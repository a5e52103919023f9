import type { overviewTexts } from './overview-texts.ts'
import { figureStyle, gridStyle, quietStyle, tileStyle } from './overview-styles.ts'

export interface Step {
  what: 'offer' | 'product' | 'release'
  isDone: boolean
  href: string
}

interface Props {
  steps: readonly Step[]
  texts: (typeof overviewTexts)['en']
}

const listStyle = { ...gridStyle, listStyle: 'none', margin: 0, padding: 0 } as const

/** What a new shop does next, each step leading to its form; those that are done stay, with a tick. */
export const NextSteps = ({ steps, texts }: Props) => (
  <div>
    <p style={{ margin: '0 0 0.75rem' }}>{texts.stepsHeading}</p>
    <ol style={listStyle}>
      {steps.map(({ href, isDone, what }, index) => (
        <li key={what} style={{ display: 'grid' }}>
          <a href={href} style={{ ...tileStyle, justifyContent: 'flex-start' }}>
            <span
              aria-label={isDone ? texts.done : undefined}
              role={isDone ? 'img' : undefined}
              style={{ ...figureStyle, color: isDone ? 'var(--theme-success-600)' : 'inherit' }}
            >
              {isDone ? '\u2713' : index + 1}
            </span>
            <strong>{texts.steps[what].title}</strong>
            <span style={quietStyle}>{texts.steps[what].text}</span>
          </a>
        </li>
      ))}
    </ol>
  </div>
)
