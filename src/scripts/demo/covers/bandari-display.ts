import { palette } from '../palette.ts'
import { arch, cover, lettering, rect, svg, type Pictures } from './canvas.ts'

const { ink, deep, glass, coral, blush, turmeric, lime, plum } = palette

const ROWS = ['ABCDEFGHI', 'JKLMNOPQR', 'STUVWXYZ&', 'abcdefghi', 'jklmnopqr', 'stuvwxyz?', '0123456789']
const alphabet = ROWS.map((row, line) =>
  [...row]
    .map((character, column) =>
      lettering(character, {
        x: 130 + (column + 0.5) * (1340 / row.length),
        y: 200 + line * 152,
        size: 124,
        color: line < 3 ? ink : line < 6 ? deep : coral,
        align: 'center',
      }),
    )
    .join(''),
).join('')

const words: [text: string, color: string, ground: string][] = [
  ['Ghala No. 7', lime, ink],
  ['Samaki & Chai', ink, turmeric],
  ['Kivuko 05:30', lime, deep],
  ['MAWIMBI', plum, blush],
]

export const bandari: Pictures = {
  cover: cover({
    ground: coral,
    text: ink,
    formats: 'TTF + WOFF',
    name: 'Bandari',
    art:
      arch(blush, 1010, 930, 500, 690) +
      lettering('A', { x: 80, y: 930, size: 1000, color: ink }) +
      lettering('a', { x: 770, y: 930, size: 1000, color: lime }) +
      rect(turmeric, 1366, 824, 106, 106),
  }),
  gallery: [
    svg(lime, alphabet),
    svg(
      ink,
      words
        .map(
          ([text, color, ground], index) =>
            rect(ground, 0, index * 300, 1600, 300) +
            lettering(text, { x: 100, y: index * 300 + 216, size: 184, color, tracking: -8 }),
        )
        .join('') + rect(glass, 0, 1192, 1600, 8),
    ),
  ],
}
