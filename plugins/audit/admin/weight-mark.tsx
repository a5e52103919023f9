import type { EntryWeight } from '../contract.ts'
import { unseenStyle, weightColors } from './trail-styles.ts'

const marks: Record<EntryWeight, string> = { failure: '✕', notice: '!', success: '✓', plain: 'i' }

/** How much an entry weighs: a color, a sign for who sees none, and a word for who listens. */
export const WeightMark = ({ weight, word }: { weight: EntryWeight; word: string }) => (
  <span title={word}>
    <span
      aria-hidden="true"
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        width: '1.15rem',
        height: '1.15rem',
        marginInlineEnd: '0.5rem',
        borderRadius: '50%',
        border: `1.5px solid ${weightColors[weight]}`,
        color: weightColors[weight],
        fontSize: '0.7rem',
        fontWeight: 700,
        lineHeight: 1,
      }}
    >
      {marks[weight]}
    </span>
    <span style={unseenStyle}>{word}: </span>
  </span>
)
