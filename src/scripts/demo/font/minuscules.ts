import type { Drawing } from './capitals.ts'
import { arch, band, dot, hull, polygon, rect, ring, slant, type Contour } from './outline.ts'

const X = 500
const ASCENDER = 740
const DESCENDER = -190
const STEM = 130
const BAR = 112
const FLAT = 54
const ROUND = 34
const SLANT = 12

const o = { cx: 255, cy: 250, rx: 255, ry: 262, stroke: 124 }
const disc: Contour[] = ring(o.cx, o.cy, o.rx, o.ry, o.stroke)
const tail = { cy: -10, rx: 230, ry: 190, stroke: 112 }
const spine = { cx: 190, rx: 190, ry: 157, stroke: 104 }

export const minuscules: Record<string, Drawing> = {
  a: [ROUND, [...disc, ...rect(380, 0, STEM, X)], FLAT],
  b: [FLAT, [...disc, ...rect(0, 0, STEM, ASCENDER)], ROUND],
  c: [ROUND, band({ ...o, from: 46, to: 314 }), 4],
  d: [ROUND, [...disc, ...rect(380, 0, STEM, ASCENDER)], FLAT],
  e: [ROUND, [...band({ ...o, from: 0, to: 318 }), ...rect(60, 206, 450, 92)], 26],
  f: [
    16,
    [
      ...rect(80, 0, STEM, 560),
      ...band({ cx: 270, cy: 550, rx: 190, ry: 196, stroke: 118, from: 90, to: 180 }),
      ...rect(268, 628, 80, 118),
      ...rect(0, X - BAR, 330, BAR),
    ],
    4,
  ],
  g: [
    ROUND,
    [...disc, ...rect(380, -10, STEM, X + 10), ...band({ ...tail, cx: 280, from: 200, to: 360 })],
    FLAT,
  ],
  h: [FLAT, [...rect(0, 0, STEM, ASCENDER), ...arch(0, 0, 470, X + 10, STEM)], FLAT],
  i: [FLAT, [...rect(12, 0, STEM, X), ...dot(77, 650, 84)], FLAT],
  j: [
    0,
    [
      ...rect(120, -10, STEM, X + 10),
      ...band({ cx: 70, cy: -10, rx: 180, ry: 186, stroke: 116, from: 270, to: 360 }),
      ...rect(0, -196, 72, 116),
      ...dot(185, 650, 84),
    ],
    FLAT,
  ],
  k: [
    FLAT,
    [
      ...rect(0, 0, STEM, ASCENDER),
      ...slant(80, 190, 310, X, 158),
      ...polygon([170, 280], [296, 352], [482, 0], [320, 0]),
    ],
    SLANT,
  ],
  l: [FLAT, rect(0, 0, STEM, ASCENDER), FLAT],
  m: [FLAT, [...arch(0, 0, 400, X + 10, STEM), ...arch(270, 0, 400, X + 10, STEM)], FLAT],
  n: [FLAT, arch(0, 0, 470, X + 10, STEM), FLAT],
  o: [ROUND, disc, ROUND],
  p: [FLAT, [...disc, ...rect(0, DESCENDER, STEM, X - DESCENDER)], ROUND],
  q: [ROUND, [...disc, ...rect(380, DESCENDER, STEM, X - DESCENDER)], FLAT],
  r: [
    FLAT,
    [
      ...rect(0, 0, STEM, X),
      ...band({ cx: 250, cy: 260, rx: 250, ry: 250, stroke: STEM, from: 84, to: 180 }),
      ...rect(0, 0, STEM, 280),
    ],
    2,
  ],
  s: [
    28,
    [...band({ ...spine, cy: 353, from: 16, to: 270 }), ...band({ ...spine, cy: 147, from: -164, to: 90 })],
    28,
  ],
  t: [
    12,
    [
      ...rect(84, 170, STEM, 510),
      ...band({ cx: 274, cy: 180, rx: 190, ry: 190, stroke: 120, from: 180, to: 270 }),
      ...rect(272, -10, 70, 120),
      ...rect(0, X - BAR, 340, BAR),
    ],
    14,
  ],
  u: [FLAT, hull(0, X, 470, X + 10, STEM), FLAT],
  v: [SLANT, [...slant(176, 0, 0, X, 146), ...slant(176, 0, 352, X, 146)], SLANT],
  w: [
    SLANT,
    [
      ...slant(140, 0, 0, X, 136),
      ...slant(140, 0, 280, X, 136),
      ...slant(420, 0, 280, X, 136),
      ...slant(420, 0, 560, X, 136),
    ],
    SLANT,
  ],
  x: [SLANT, [...slant(0, 0, 320, X, 158), ...slant(320, 0, 0, X, 158)], SLANT],
  y: [SLANT, [...slant(180, 0, 0, X, 146), ...slant(84, DESCENDER, 360, X, 146)], SLANT],
  z: [22, [...rect(0, 0, 420, BAR), ...rect(0, X - BAR, 420, BAR), ...slant(0, 60, 254, X - 60, 166)], 22],
}
