import { palette } from '../palette.ts'
import { looks } from '../photo/looks.ts'
import { grade } from '../photo/grade.ts'
import { arch, circle, cover, group, lettering, rect, shape, svg, type Pictures } from './canvas.ts'
import type { Look } from '../photo/looks.ts'

const { ink, deep, coral, blush, turmeric, lime, plum, sand, glass, lagoon } = palette

const hex = (color: string): [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16) / 255,
  Number.parseInt(color.slice(3, 5), 16) / 255,
  Number.parseInt(color.slice(5, 7), 16) / 255,
]

const graded = (color: string, look: Look | undefined): string =>
  look
    ? `#${grade(hex(color), look)
        .map((channel) =>
          Math.round(channel * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`
    : color

/** A street at four, 400 × 300, in the colors that a look gives it. */
function street(look: Look | undefined): string {
  const c = (color: string): string => graded(color, look)
  return (
    rect(c('#8fc3d4'), 0, 0, 400, 300) +
    circle(c('#fbe3a4'), 318, 66, 34) +
    shape(c('#e9cfa6'), 'M0 70L150 96V300H0Z') +
    shape(c('#b98f62'), 'M150 96L214 130V300H150Z') +
    arch(c('#5a3b2b'), 40, 262, 64, 118) +
    arch(c('#1d4e5a'), 50, 262, 44, 104) +
    shape(c('#d8754f'), 'M400 90L292 128V300H400Z') +
    arch(c('#7c2f2a'), 330, 270, 46, 100) +
    shape(c('#c9b08c'), 'M0 262L150 252L214 244L292 244L400 270V300H0Z') +
    shape(c('#7d6a58'), 'M60 300L214 244L292 244L230 300Z') +
    circle(c('#4a2c20'), 246, 196, 11) +
    shape(c('#e0a42c'), 'M230 252L236 214Q246 204 256 214L264 252Z')
  )
}

const blades = Array.from({ length: 8 }, (_, index) =>
  group(
    `rotate(${index * 45} 800 545)`,
    shape(
      [coral, turmeric, blush, lime, glass, lagoon, deep, sand][index] ?? lime,
      'M800 150A395 395 0 0 1 1079.3 265.7L800 545L683.500 429L800 330Z',
    ),
  ),
).join('')

const named = (name: string): Look | undefined => looks.find((look) => look.name === name)

export const alasiri: Pictures = {
  cover: cover({
    ground: plum,
    text: lime,
    formats: 'XMP + CUBE',
    name: 'Alasiri',
    art: blades + circle(ink, 800, 545, 150) + circle(turmeric, 800, 545, 96) + circle(lime, 842, 505, 22),
  }),
  gallery: [
    svg(
      lime,
      looks
        .map((look, index) => {
          const [x, y] = [60 + (index % 4) * 376, 170 + Math.floor(index / 4) * 460]
          return (
            group(`translate(${x} ${y}) scale(0.88 1.1)`, street(look)) +
            lettering(look.name, { x, y: y + 384, size: 29, color: ink })
          )
        })
        .join(''),
    ),
    svg(
      ink,
      `<clipPath id="left"><rect width="800" height="1200"/></clipPath><clipPath id="right"><rect x="800" width="800" height="1200"/></clipPath>` +
        `<g clip-path="url(#left)">${group('scale(4)', street(undefined))}</g><g clip-path="url(#right)">${group('scale(4)', street(named('Saa Kumi na Mbili')))}</g>` +
        rect(lime, 796, 0, 8, 1200) +
        circle(lime, 800, 600, 46) +
        shape(ink, 'M784 578L762 600L784 622ZM816 578L838 600L816 622Z'),
    ),
  ],
}
