import { palette } from '../palette.ts'
import { circle, cover, group, leaf, lettering, rect, slice, svg, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, mangrove, plum } = palette
const TINTS = [coral, turmeric, lagoon, mangrove, plum, glass, blush]
const DAYS = ['Jumatatu', 'Jumanne', 'Jumatano', 'Alhamisi', 'Ijumaa', 'Jumamosi', 'Jumapili']

const sun =
  TINTS.map((tint, index) =>
    slice(tint, 800, 880, 640, 180 + (index * 180) / 7, 180 + ((index + 1) * 180) / 7),
  ).join('') +
  circle(lime, 800, 880, 250) +
  rect(lime, 0, 880, 1600, 320) +
  rect(ink, 160, 872, 1280, 14, 7)

const smallSun = (x: number, y: number, r: number): string =>
  TINTS.map((tint, index) =>
    slice(tint, x, y, r, 180 + (index * 180) / 7, 180 + ((index + 1) * 180) / 7),
  ).join('') + circle('#ffffff', x, y, r * 0.42)

const lines = (x: number, y: number, width: number, count: number, gap: number): string =>
  Array.from({ length: count }, (_, index) => rect(sand, x, y + index * gap, width, 3)).join('')

const week =
  lettering('Juma', { x: 60, y: 118, size: 70, color: deep }) +
  smallSun(660, 118, 66) +
  [...DAYS, 'Jambo moja']
    .map((day, index) => {
      const [x, y] = [60 + (index % 2) * 324, 166 + Math.floor(index / 2) * 228]
      const isLast = index === 7
      return (
        (isLast ? rect(lime, x, y, 300, 212, 12) : rect(TINTS[index] ?? coral, x, y, 300, 9)) +
        lettering(day, { x: x + (isLast ? 20 : 0), y: y + 52, size: 30, color: isLast ? coral : ink }) +
        lines(x + 20, y + 92, 262, 4, 34)
      )
    })
    .join('')

const month =
  lettering('Mwezi', { x: 60, y: 118, size: 70, color: deep }) +
  smallSun(660, 118, 66) +
  Array.from({ length: 42 }, (_, index) => {
    const [x, y] = [60 + (index % 7) * 91, 180 + Math.floor(index / 7) * 100]
    const isFull = [9, 17, 24, 32].includes(index)
    return (
      rect(isFull ? (TINTS[index % 7] ?? coral) : lime, x, y, 82, 90, 10) +
      circle('#ffffff', x + 62, y + 20, 9)
    )
  }).join('') +
  lettering('Malipo', { x: 60, y: 850, size: 32, color: coral }) +
  lettering('Kumbuka', { x: 390, y: 850, size: 32, color: coral }) +
  lines(60, 900, 290, 4, 44) +
  lines(390, 900, 290, 4, 44)

export const juma: Pictures = {
  cover: cover({ ground: lime, text: ink, formats: 'PDF A4', name: 'Juma', art: sun }),
  gallery: [
    svg(
      lagoon,
      group(
        'translate(120 90) scale(0.85)',
        leaf(20, 50, 742, 1100, week, -3) + leaf(850, 50, 742, 1100, month, 4),
      ),
    ),
    svg(
      plum,
      DAYS.map(
        (day, index) =>
          rect(TINTS[index] ?? coral, 0, index * 171.5, 1600, 172) +
          lettering(day, {
            x: 100,
            y: index * 171.5 + 126,
            size: 118,
            color: [ink, ink, lime, lime, lime, ink, ink][index] ?? ink,
          }),
      ).join(''),
    ),
  ],
}
