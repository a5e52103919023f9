import { palette } from '../palette.ts'
import { arch, circle, cover, group, lettering, rect, svg, textLines, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, plum } = palette

const dots = (x: number, y: number): string =>
  [coral, turmeric, lagoon].map((color, index) => circle(color, x + index * 46, y, 14)).join('')

/** A window of a browser, `width` × `height`. */
const browser = (
  x: number,
  y: number,
  width: number,
  height: number,
  ground: string,
  content: string,
): string =>
  group(
    `translate(${x} ${y})`,
    rect(ink, 0, 0, width, height, 26) +
      dots(46, 42) +
      rect('#33415f', 210, 24, width - 260, 36, 18) +
      rect(ground, 10, 84, width - 20, height - 94, 18) +
      content,
  )

const hall =
  [0, 1, 2]
    .map((index) => {
      const x = 90 + index * 340
      return (
        arch(deep, x, 700, 300, 520) +
        arch(lagoon, x + 42, 700, 216, 430) +
        arch(index === 1 ? turmeric : lime, x + 84, 700, 132, 330)
      )
    })
    .join('') + rect(coral, 10, 700, 1160, 30)

const art = (index: number, x: number, y: number): string => {
  const grounds = [deep, plum, sand, blush]
  const marks = [
    [0, 1, 2, 3].map((line) => rect(glass, x, y + 30 + line * 56, 520, 14)).join(''),
    circle(coral, x + 260, y + 260, 170) +
      circle(turmeric, x + 260, y + 260, 90) +
      rect(plum, x, y + 260, 520, 200),
    circle(lagoon, x + 200, y + 160, 96) + rect(coral, x + 250, y + 100, 200, 200),
    [0, 1, 2, 3, 4]
      .map(
        (column) =>
          circle(plum, x + 60 + column * 100, y + 80, 30) + circle(plum, x + 60 + column * 100, y + 190, 30),
      )
      .join(''),
  ]
  return rect(grounds[index] ?? deep, x, y, 520, 260, 6) + (marks[index] ?? '')
}

const page = (ground: string, text: string, quiet: string): string =>
  lettering('Zuhura Omari', { x: 70, y: 160, size: 30, color: text }) +
  lettering('Work   About   Contact', { x: 1160, y: 160, size: 24, color: coral, align: 'right' }) +
  ['Maps, signs and posters', 'for places where', 'people arrive.']
    .map((line, index) =>
      lettering(line, { x: 68, y: 290 + index * 86, size: 78, color: text, tracking: -10 }),
    )
    .join('') +
  `<clipPath id="frame"><rect x="0" y="540" width="1240" height="260"/></clipPath><g clip-path="url(#frame)">${art(0, 70, 540)}${rect(ground, 590, 540, 50, 260)}${art(1, 640, 540)}</g>` +
  textLines(quiet, 70, 830, 300, 2, 34) +
  textLines(quiet, 640, 830, 300, 2, 34)

const phone = (x: number, ground: string, text: string, works: [number, number]): string =>
  rect(ink, x, 120, 470, 960, 60) +
  rect(ground, x + 18, 138, 434, 924, 44) +
  lettering('Zuhura Omari', { x: x + 54, y: 230, size: 27, color: text }) +
  ['Maps, signs', 'and posters', 'for places', 'where people', 'arrive.']
    .map((line, index) =>
      lettering(line, { x: x + 52, y: 330 + index * 58, size: 52, color: text, tracking: -8 }),
    )
    .join('') +
  group(`translate(${x + 54} 640) scale(0.7) translate(0 0)`, art(works[0], 0, 0)) +
  rect(works[1] ? turmeric : coral, x + 54, 860, 362, 150, 6)

export const ukumbi: Pictures = {
  cover: cover({
    ground: glass,
    text: ink,
    formats: 'HTML + CSS',
    name: 'Ukumbi',
    art: browser(210, 190, 1180, 740, lime, hall),
  }),
  gallery: [
    svg(turmeric, browser(180, 140, 1240, 920, lime, page(lime, ink, sand))),
    svg(deep, phone(250, lime, ink, [0, 0]) + phone(880, '#131a2b', lime, [3, 1])),
  ],
}
