import { arch, band, hull, polygon, rect, ring, slant, type Contour } from './outline.ts'

/** Left side bearing, strokes, right side bearing. */
export type Drawing = [left: number, strokes: Contour[], right: number]

const H = 700
const STEM = 140
const BAR = 124
const FLAT = 62
const ROUND = 38
const SLANT = 14

const bowl = (x: number, cy: number, reach: number, ry: number): Contour[] => [
  ...rect(x, cy + ry - BAR, reach - ry, BAR),
  ...rect(x, cy - ry, reach - ry, BAR),
  ...band({ cx: x + reach - ry, cy, rx: ry, ry, stroke: BAR, from: -90, to: 90 }),
]

const round = { cx: 350, cy: 350, rx: 350, ry: 362, stroke: 136 }
const spine = { cx: 240, rx: 240, ry: 213, stroke: BAR }

export const capitals: Record<string, Drawing> = {
  A: [FLAT, [...arch(0, 0, 560, H + 8, STEM), ...rect(60, 190, 440, 112)], FLAT],
  B: [FLAT, [...rect(0, 0, STEM, H), ...bowl(70, 506, 400, 194), ...bowl(70, 206, 460, 206)], ROUND],
  C: [ROUND, band({ ...round, from: 48, to: 312 }), 10],
  D: [FLAT, [...rect(0, 0, STEM, H), ...bowl(70, 350, 540, 350)], ROUND],
  E: [
    FLAT,
    [
      ...rect(0, 0, STEM, H),
      ...rect(0, 0, 460, BAR),
      ...rect(0, 290, 400, BAR),
      ...rect(0, H - BAR, 460, BAR),
    ],
    34,
  ],
  F: [FLAT, [...rect(0, 0, STEM, H), ...rect(0, 264, 390, BAR), ...rect(0, H - BAR, 450, BAR)], 20],
  G: [
    ROUND,
    [...band({ ...round, from: 48, to: 360 }), ...rect(360, 268, 340, 118), ...rect(564, 268, 136, 90)],
    34,
  ],
  H: [FLAT, [...rect(0, 0, STEM, H), ...rect(420, 0, STEM, H), ...rect(0, 288, 560, BAR)], FLAT],
  I: [FLAT, rect(0, 0, STEM, H), FLAT],
  J: [
    24,
    [
      ...rect(280, 210, STEM, 490),
      ...band({ cx: 210, cy: 210, rx: 210, ry: 220, stroke: STEM, from: 180, to: 360 }),
    ],
    FLAT,
  ],
  K: [
    FLAT,
    [
      ...rect(0, 0, STEM, H),
      ...slant(96, 300, 400, H, 172),
      ...polygon([196, 400], [330, 486], [600, 0], [424, 0]),
    ],
    SLANT,
  ],
  L: [FLAT, [...rect(0, 0, STEM, H), ...rect(0, 0, 430, BAR)], 24],
  M: [FLAT, [...arch(0, 0, 440, H + 8, STEM), ...arch(300, 0, 440, H + 8, STEM)], FLAT],
  N: [
    FLAT,
    [...rect(0, 0, STEM, H), ...rect(450, 0, STEM, H), ...polygon([0, H], [158, H], [590, 0], [432, 0])],
    FLAT,
  ],
  O: [ROUND, ring(350, 350, 350, 362, 136), ROUND],
  P: [FLAT, [...rect(0, 0, STEM, H), ...bowl(70, 476, 430, 224)], 24],
  Q: [
    ROUND,
    [...ring(350, 350, 350, 362, 136), ...polygon([360, 230], [510, 230], [730, -10], [562, -10])],
    10,
  ],
  R: [
    FLAT,
    [
      ...rect(0, 0, STEM, H),
      ...bowl(70, 482, 430, 218),
      ...polygon([230, 300], [396, 300], [560, 0], [396, 0]),
    ],
    SLANT,
  ],
  S: [
    30,
    [...band({ ...spine, cy: 499, from: 18, to: 270 }), ...band({ ...spine, cy: 201, from: -162, to: 90 })],
    30,
  ],
  T: [18, [...rect(205, 0, STEM, H), ...rect(0, H - BAR, 550, BAR)], 18],
  U: [FLAT, hull(0, H, 560, H + 8, STEM), FLAT],
  V: [SLANT, [...slant(254, 0, 0, H, 158), ...slant(254, 0, 508, H, 158)], SLANT],
  W: [
    SLANT,
    [
      ...slant(190, 0, 0, H, 150),
      ...slant(190, 0, 380, H, 150),
      ...slant(570, 0, 380, H, 150),
      ...slant(570, 0, 760, H, 150),
    ],
    SLANT,
  ],
  X: [SLANT, [...slant(0, 0, 420, H, 172), ...slant(420, 0, 0, H, 172)], SLANT],
  Y: [
    SLANT,
    [...rect(244, 0, STEM, 330), ...slant(236, 250, 0, H, 160), ...slant(236, 250, 472, H, 160)],
    SLANT,
  ],
  Z: [26, [...rect(0, 0, 530, BAR), ...rect(0, H - BAR, 530, BAR), ...slant(0, 60, 350, H - 60, 180)], 26],
}
