import { textPath } from '../font/text-path.ts'
import { palette } from '../palette.ts'

const WIDTH = 1600
const HEIGHT = 1200

const round = (value: number): number => Math.round(value * 10) / 10

export type Lettering = {
  x: number
  y: number
  size: number
  color: string
  align?: 'left' | 'center' | 'right'
  /** In thousandths of the size. */
  tracking?: number
}

/** A line of Bandari Display as outlines; `y` is its baseline. */
export function lettering(
  text: string,
  { x, y, size, color, align = 'left', tracking = 0 }: Lettering,
): string {
  const { d, width } = textPath(text, size, tracking)
  const start = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width
  return `<path fill="${color}" transform="translate(${round(start)} ${y})" d="${d}"/>`
}

export const rect = (
  color: string,
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
): string =>
  `<rect fill="${color}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`

export const circle = (color: string, x: number, y: number, r: number): string =>
  `<circle fill="${color}" cx="${round(x)}" cy="${round(y)}" r="${round(r)}"/>`

export const shape = (color: string, d: string): string => `<path fill="${color}" d="${d}"/>`

export const stroke = (color: string, width: number, d: string): string =>
  `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`

/** An arch standing on `base`. */
export const arch = (color: string, x: number, base: number, width: number, height: number): string =>
  shape(
    color,
    `M${round(x)} ${base}V${round(base - height + width / 2)}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${base}Z`,
  )

/** A piece of pie; angles in degrees, clockwise from three o'clock. */
export function slice(color: string, cx: number, cy: number, r: number, from: number, to: number): string {
  const at = (angle: number): string =>
    `${round(cx + r * Math.cos((angle * Math.PI) / 180))} ${round(cy + r * Math.sin((angle * Math.PI) / 180))}`
  return shape(color, `M${cx} ${cy}L${at(from)}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}Z`)
}

export const group = (transform: string, content: string): string =>
  `<g transform="${transform}">${content}</g>`

export const svg = (ground: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${rect(ground, 0, 0, WIDTH, HEIGHT)}${content}</svg>`

/** The words on a cover are read on pages of every language: names, and formats, which have none. */
export type CoverPlan = {
  ground: string
  text: string
  formats: Uppercase<string>
  name?: string
  art: string
}

/** The frame that all covers share: what it is made of above, what it is called below, the picture between. */
export const cover = ({ ground, text, formats, name = '', art }: CoverPlan): string =>
  svg(
    ground,
    art +
      lettering(formats, { x: 90, y: 122, size: 34, color: text, tracking: 40 }) +
      lettering('Bamvua', { x: WIDTH - 90, y: 122, size: 34, color: text, align: 'right', tracking: 40 }) +
      lettering(name, { x: 82, y: 1108, size: 132, color: text, tracking: -14 }),
  )

/** A leaf of paper with a soft edge below, for showing what is printed. */
export const leaf = (
  x: number,
  y: number,
  width: number,
  height: number,
  content: string,
  tilt = 0,
): string =>
  group(
    `rotate(${tilt} ${x + width / 2} ${y + height / 2})`,
    `<rect x="${x + 14}" y="${y + 18}" width="${width}" height="${height}" rx="6" fill="${palette.ink}" opacity="0.22"/>` +
      rect('#ffffff', x, y, width, height, 6) +
      group(`translate(${x} ${y})`, content),
  )

/** Lines that stand for running text. */
export const textLines = (
  color: string,
  x: number,
  y: number,
  width: number,
  count: number,
  gap: number,
): string =>
  Array.from({ length: count }, (_, index) =>
    rect(
      color,
      x,
      y + index * gap,
      width * (index === count - 1 ? 0.58 : 1 - ((index * 7) % 5) / 40),
      gap * 0.28,
      gap * 0.14,
    ),
  ).join('')

/** What a product shows: its cover, and closer looks. All are SVG, 1600 × 1200. */
export type Pictures = { cover: string; gallery: string[] }
