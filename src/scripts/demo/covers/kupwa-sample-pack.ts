import { palette } from '../palette.ts'
import { circle, cover, lettering, rect, svg, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, plum } = palette
const TINES = [330, 420, 500, 580, 640, 690, 660, 600, 530, 450, 360]
const TINTS = [glass, lagoon, lime, turmeric, blush, lime, coral, glass, turmeric, lagoon, lime]

const tines = TINES.map((length, index) => {
  const x = 270 + index * 100
  return rect(TINTS[index] ?? lime, x, 236, 58, length, 29) + circle(ink, x + 29, 236 + length - 34, 9)
}).join('')

/** The beat as it is played: one row a voice, the deeper the larger its disc, and sixteen steps. */
const VOICES: [radius: number, steps: string, color: string][] = [
  [56, 'X.....x.X..x....', coral],
  [44, '....X..x..x.X...', turmeric],
  [32, '....x.......X.x.', blush],
  [22, 'X.x.X.xxX.x.X.xx', glass],
  [30, 'X..x.X..x..X.x..', lime],
  [50, 'X.....x.x...x...', lagoon],
]

const steps = VOICES.map(([radius, pattern, color], row) => {
  const y = 225 + row * 150
  const cells = [...pattern].map((mark, step) => {
    const [x, size] = [400 + step * 68, mark === 'X' ? 50 : mark === 'x' ? 36 : 12]
    return rect(
      mark === '.' ? '#27557a' : color,
      x + 25 - size / 2,
      y - size / 2,
      size,
      size,
      mark === '.' ? 6 : 12,
    )
  })
  return circle(color, 220, y, radius) + cells.join('')
}).join('')

const wave = Array.from({ length: 88 }, (_, index) => {
  const beat = 0.35 + 0.65 * Math.exp(-((index % 11) / 4.2))
  const swell = 0.62 + 0.38 * Math.sin(index / 9) * Math.cos(index / 23)
  const height = 560 * beat * swell * (0.82 + 0.18 * Math.sin(index * 2.7))
  return rect(
    [ink, plum, coral, deep][Math.floor(index / 22)] ?? ink,
    94 + index * 16,
    600 - height / 2,
    9,
    height,
    4.5,
  )
}).join('')

export const kupwa: Pictures = {
  cover: cover({
    ground: ink,
    text: lime,
    formats: 'WAV',
    name: 'Kupwa',
    art:
      circle(deep, 800, 560, 420) + circle(plum, 800, 560, 250) + rect(coral, 200, 282, 1200, 34, 17) + tines,
  }),
  gallery: [
    svg(ink, steps),
    svg(
      turmeric,
      wave +
        lettering('96 BPM', { x: 94, y: 190, size: 84, color: ink }) +
        lettering('A minor', { x: 1506, y: 190, size: 84, color: ink, align: 'right' }) +
        lettering('48 kHz / 24 bit', { x: 94, y: 1096, size: 44, color: plum }),
    ),
  ],
}
