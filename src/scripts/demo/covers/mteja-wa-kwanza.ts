import { lessons } from '../book/course.ts'
import { palette } from '../palette.ts'
import { arch, circle, cover, leaf, lettering, rect, shape, svg, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, coral, blush, turmeric, lime, sand, plum } = palette
const TINTS = [coral, turmeric, lagoon, plum]

const steps =
  TINTS.map((tint, index) => arch(tint, 330 + index * 240, 900, 220, 260 + index * 130)).join('') +
  TINTS.map((_, index) => circle(lime, 440 + index * 240, 750 - index * 130, 46)).join('') +
  rect(ink, 250, 900, 1110, 16, 8)

const weeks = lessons
  .map(({ title }, index) => {
    const y = index * 300
    return (
      rect(TINTS[index] ?? coral, 0, y, 1600, 300) +
      lettering(String(index + 1), { x: 110, y: y + 236, size: 240, color: index === 1 ? ink : lime }) +
      lettering(title, { x: 360, y: y + 178, size: 76, color: index === 1 ? ink : lime })
    )
  })
  .join('')

const sheet = (index: number): string =>
  lettering(`Worksheet ${index + 1}`, { x: 60, y: 120, size: 50, color: TINTS[index] ?? coral }) +
  [0, 1, 2]
    .map(
      (part) =>
        rect(ink, 60, 190 + part * 270, 360, 13, 6) +
        [0, 1, 2, 3].map((line) => rect(sand, 60, 254 + part * 270 + line * 48, 560, 3)).join(''),
    )
    .join('')

const written =
  `<path d="M70 232q18 -34 34 0t34 -4t34 4t40 -8t30 6q40 -30 60 0t44 -6" fill="none" stroke="${deep}" stroke-width="6" stroke-linecap="round"/>` +
  `<path d="M70 280q22 -30 38 0t30 0t50 -6t40 4t44 -10t60 8" fill="none" stroke="${deep}" stroke-width="6" stroke-linecap="round"/>`

const pencil =
  shape(coral, 'M1120 980L1390 560L1450 598L1180 1018Z') +
  shape(sand, 'M1120 980L1180 1018L1106 1066Z') +
  shape(ink, 'M1112 1026L1138 1043L1106 1066Z') +
  shape(plum, 'M1390 560L1412 526L1472 564L1450 598Z')

export const mteja: Pictures = {
  cover: cover({ ground: blush, text: ink, formats: 'PDF + MD', name: 'Mteja wa Kwanza', art: steps }),
  gallery: [
    svg(ink, weeks),
    svg(
      deep,
      leaf(150, 110, 690, 980, sheet(0) + written, -4) + leaf(760, 140, 690, 980, sheet(2), 5) + pencil,
    ),
  ],
}
