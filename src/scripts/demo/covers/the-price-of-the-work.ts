import { chapters } from '../book/chapters.ts'
import { palette } from '../palette.ts'
import {
  circle,
  cover,
  group,
  leaf,
  lettering,
  rect,
  shape,
  svg,
  textLines,
  type Pictures,
} from './canvas.ts'

const { ink, deep, lagoon, coral, turmeric, lime, sand, plum } = palette

const coin = (x: number, y: number, r: number): string =>
  circle(lime, x, y, r) +
  circle(coral, x, y, r * 0.8) +
  rect(lime, x - r * 0.09, y - r * 0.46, r * 0.18, r * 0.92, r * 0.09)

const openBook =
  shape(plum, 'M260 880L800 940L1340 880V430L800 500L260 430Z') +
  shape(lime, 'M300 840Q560 800 800 884V470Q560 386 300 426Z') +
  shape(sand, 'M1300 840Q1040 800 800 884V470Q1040 386 1300 426Z') +
  [0, 1, 2, 3, 4, 5]
    .map((line) => {
      const y = 496 + line * 54
      return `<path d="M370 ${y}Q560 ${y - 26} 740 ${y + 36}M860 ${y + 36}Q1040 ${y - 26} 1230 ${y}" stroke="${ink}" stroke-width="13" stroke-linecap="round" fill="none" opacity="0.82"/>`
    })
    .join('')

/** The upright cover that is bound into the book itself, 1000 × 1420. */
export const uprightCover = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1420" viewBox="0 0 1000 1420">${rect(turmeric, 0, 0, 1000, 1420)}${[
  0, 1, 2, 3,
]
  .map((step) =>
    rect(
      [coral, plum, lagoon, ink][step] ?? ink,
      90 + step * 205,
      1260 - (step + 1) * 110,
      205,
      (step + 1) * 110,
    ),
  )
  .join(
    '',
  )}${coin(807, 690, 118)}${lettering('The Price', { x: 84, y: 230, size: 150, color: ink, tracking: -12 })}${lettering('of the Work', { x: 84, y: 380, size: 150, color: ink, tracking: -12 })}${lettering('Bamvua', { x: 90, y: 1350, size: 44, color: ink })}</svg>`

const contents =
  lettering('Contents', { x: 80, y: 150, size: 58, color: deep }) +
  chapters
    .map(({ title }, index) => {
      const y = 270 + index * 92
      return (
        lettering(String(index + 1), { x: 80, y, size: 34, color: coral }) +
        lettering(title, { x: 136, y, size: 29, color: ink })
      )
    })
    .join('')

const opened =
  lettering('3', { x: 70, y: 200, size: 150, color: coral }) +
  lettering('Offer three ways', { x: 70, y: 300, size: 48, color: deep }) +
  lettering('to say yes', { x: 70, y: 356, size: 48, color: deep }) +
  textLines(sand, 70, 420, 560, 5, 36) +
  textLines(sand, 70, 640, 560, 7, 36)

export const thePrice: Pictures = {
  cover: cover({
    ground: turmeric,
    text: ink,
    formats: 'EPUB + PDF',
    art: group('translate(-200 -94) scale(1.25)', openBook + coin(800, 318, 118)),
  }),
  gallery: [
    svg(plum, leaf(110, 130, 690, 940, contents, -2) + leaf(830, 130, 690, 940, opened, 1.5)),
    svg(
      lime,
      ['I can do it for that.', 'Which part shall', 'we leave out?']
        .map((line, index) =>
          lettering(line, {
            x: 110,
            y: 480 + index * 150,
            size: 124,
            color: index ? coral : ink,
            tracking: -10,
          }),
        )
        .join('') + rect(coral, 110, 250, 150, 22),
    ),
  ],
}
