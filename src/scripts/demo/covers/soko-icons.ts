import { icons } from '../graphics/icons.ts'
import { palette } from '../palette.ts'
import { circle, cover, group, lettering, rect, stroke, svg, textLines, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, plum } = palette

/** An icon of `size` units with its top left corner at a place. */
const icon = (name: string, x: number, y: number, size: number, color: string): string =>
  group(`translate(${x} ${y}) scale(${size / 24})`, stroke(color, 2, icons[name] ?? ''))

const CARDS: [name: string, ground: string, color: string][] = [
  ['basket', turmeric, ink],
  ['mobile-pay', lime, deep],
  ['boat', coral, lime],
  ['receipt', glass, ink],
  ['stall', blush, plum],
  ['motorbike', ink, turmeric],
  ['scale', lagoon, lime],
  ['coins', lime, coral],
  ['parcel', plum, blush],
  ['heart', glass, coral],
]

const cards = CARDS.map(([name, ground, color], index) => {
  const [x, y] = [90 + (index % 5) * 290, 200 + Math.floor(index / 5) * 380]
  return rect(ground, x, y, 260, 340, 34) + icon(name, x + 55, y + 95, 150, color)
}).join('')

const all = Object.keys(icons)
  .map((name, index) =>
    icon(
      name,
      110 + (index % 9) * 160,
      120 + Math.floor(index / 9) * 262,
      104,
      [ink, deep, coral, plum][Math.floor(index / 9)] ?? ink,
    ),
  )
  .join('')

const ROWS: [name: string, text: string, price: string, color: string][] = [
  ['basket', 'Mchele, kilo mbili', 'KSh 420', coral],
  ['truck', 'Nyali, leo jioni', 'KSh 150', lagoon],
  ['mobile-pay', 'Lipa kwa simu', 'KSh 570', plum],
]

const app =
  rect(ink, 420, 70, 760, 1130, 80) +
  rect(lime, 444, 94, 712, 1130, 60) +
  lettering('Kikapu', { x: 510, y: 230, size: 82, color: ink }) +
  icon('bell', 1026, 160, 76, ink) +
  ROWS.map(([name, text, price, color], index) => {
    const y = 300 + index * 200
    return (
      rect('#ffffff', 500, y, 600, 170, 28) +
      circle(color, 590, y + 85, 56) +
      icon(name, 558, y + 53, 64, lime) +
      lettering(text, { x: 676, y: y + 80, size: 34, color: ink }) +
      lettering(price, { x: 676, y: y + 130, size: 30, color })
    )
  }).join('') +
  rect(coral, 500, 920, 600, 120, 60) +
  lettering('Agiza', { x: 800, y: 998, size: 52, color: lime, align: 'center' }) +
  textLines(sand, 560, 1090, 480, 2, 40)

export const soko: Pictures = {
  cover: cover({ ground: deep, text: lime, formats: 'SVG', name: 'Soko', art: cards }),
  gallery: [
    svg(lime, all),
    svg(turmeric, circle(coral, 300, 1050, 420) + circle(blush, 1400, 240, 330) + app),
  ],
}
