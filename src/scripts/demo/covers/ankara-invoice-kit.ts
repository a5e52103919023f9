import { palette } from '../palette.ts'
import {
  circle,
  cover,
  group,
  leaf,
  lettering,
  rect,
  shape,
  stroke,
  svg,
  textLines,
  type Pictures,
} from './canvas.ts'

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, plum } = palette

const teeth = Array.from({ length: 15 }, (_, index) => `l30 ${index % 2 ? -36 : 36}`).join('')
const slip =
  shape(lime, `M480 170H1120V860${teeth.replaceAll('l30', 'l-42.667')}Z`) +
  rect(deep, 550, 260, 300, 44, 22) +
  [0, 1, 2, 3]
    .map(
      (row) =>
        rect(sand, 550, 370 + row * 84, 300, 26, 13) +
        rect([coral, turmeric, lagoon, plum][row] ?? coral, 930, 370 + row * 84, 120, 26, 13),
    )
    .join('') +
  rect(ink, 550, 716, 500, 10, 5) +
  rect(ink, 550, 764, 170, 40, 20) +
  rect(coral, 880, 756, 170, 56, 28)

const seal = group(
  'rotate(-14 1140 690)',
  circle(coral, 1140, 690, 150) +
    circle(blush, 1140, 690, 124) +
    circle(coral, 1140, 690, 108) +
    stroke(lime, 30, 'M1084 694L1126 736L1202 646'),
)

const form = (title: string, english: string, tint: string): string =>
  rect(tint, 0, 0, 680, 22) +
  lettering(title, { x: 54, y: 120, size: 64, color: ink }) +
  lettering(english, { x: 56, y: 164, size: 24, color: lagoon }) +
  rect(lime, 440, 76, 186, 40, 6) +
  rect(lime, 440, 132, 186, 40, 6) +
  rect(lime, 54, 210, 276, 120, 6) +
  rect(lime, 350, 210, 276, 120, 6) +
  rect(deep, 54, 366, 572, 44) +
  [0, 1, 2, 3, 4]
    .map(
      (row) =>
        rect(lime, 54, 424 + row * 60, 330, 48, 4) +
        rect(lime, 394, 424 + row * 60, 90, 48, 4) +
        rect(lime, 494, 424 + row * 60, 132, 48, 4),
    )
    .join('') +
  rect(lime, 54, 760, 330, 130, 6) +
  rect(tint, 424, 800, 202, 90, 6)

const row = (y: number, day: string, text: string, color: string): string =>
  rect(color, 110, y, 1380, 250, 40) +
  lettering(day, { x: 180, y: y + 160, size: 96, color: lime }) +
  textLines(lime, 760, y + 74, 620, 3, 44) +
  lettering(text, { x: 180, y: y + 214, size: 30, color: lime })

export const ankara: Pictures = {
  cover: cover({
    ground: sand,
    text: ink,
    formats: 'PDF + CSV',
    name: 'Ankara',
    art: circle(glass, 800, 540, 440) + slip + seal,
  }),
  gallery: [
    svg(
      lagoon,
      leaf(110, 120, 680, 960, form('Ankara', 'Invoice', coral), -3) +
        leaf(810, 120, 680, 960, form('Makadirio', 'Quote', turmeric), 3),
    ),
    svg(
      lime,
      row(150, 'Siku 1', 'Habari...', lagoon) +
        row(480, 'Siku 7', 'Naweza kupiga simu?', plum) +
        row(810, 'Siku 21', 'Nimesimama kwa sasa.', coral),
    ),
  ],
}
