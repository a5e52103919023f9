import { tiles } from '../graphics/tiles.ts'
import { palette } from '../palette.ts'
import { circle, group, lettering, rect, svg, type Pictures } from './canvas.ts'

const { ink, deep, lime, turmeric, sand } = palette

const tile = (name: string): (typeof tiles)[number] | undefined => tiles.find((one) => one.name === name)

/** Declares a tile as a fill of `size` units a repeat. */
function fillWith(name: string, size: number): string {
  const one = tile(name)
  const scale = size / 400
  return one
    ? `<pattern id="${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><g transform="scale(${scale})"><rect width="400" height="400" fill="${one.ground}"/>${one.shapes}</g></pattern>`
    : ''
}

const use = (name: string): string => `url(#${name})`

const coverArt =
  `<defs>${fillWith('magamba', 400)}${fillWith('milango', 400)}${fillWith('robo', 400)}${fillWith('majani', 400)}</defs>` +
  rect(use('robo'), 0, 0, 800, 940) +
  rect(use('magamba'), 800, 0, 800, 480) +
  rect(use('milango'), 800, 480, 400, 460) +
  rect(use('majani'), 1200, 480, 400, 460)

const wall = tiles
  .map((one, index) => {
    const [x, y] = [(index % 4) * 400, Math.floor(index / 4) * 400]
    return `<svg x="${x}" y="${y}" width="400" height="400" viewBox="0 0 400 400">${rect(one.ground, 0, 0, 400, 400)}${one.shapes}</svg>`
  })
  .join('')

const notebook = (name: string, x: number, y: number, tilt: number): string =>
  group(
    `rotate(${tilt} ${x + 220} ${y + 310})`,
    rect('#00000030', x + 16, y + 20, 440, 620, 18) +
      rect(use(name), x, y, 440, 620, 18) +
      rect(ink, x + 34, y, 26, 620) +
      rect(lime, x + 140, y + 90, 240, 130, 8) +
      rect(ink, x + 170, y + 130, 180, 10, 5) +
      rect(ink, x + 170, y + 166, 120, 10, 5),
  )

export const mawimbi: Pictures = {
  cover: svg(
    ink,
    coverArt +
      rect(ink, 0, 940, 1600, 260) +
      rect(ink, 60, 72, 230, 76, 38) +
      rect(ink, 1316, 72, 224, 76, 38) +
      lettering('SVG + PNG', { x: 92, y: 122, size: 34, color: lime, tracking: 40 }) +
      lettering('Bamvua', { x: 1508, y: 122, size: 34, color: lime, align: 'right', tracking: 40 }) +
      lettering('Mawimbi', { x: 82, y: 1120, size: 132, color: lime, tracking: -14 }),
  ),
  gallery: [
    svg(deep, wall),
    svg(
      sand,
      `<defs>${fillWith('nyota', 200)}${fillWith('mawimbi', 240)}${fillWith('pete', 220)}</defs>` +
        circle(turmeric, 800, 640, 500) +
        notebook('nyota', 120, 250, -9) +
        notebook('pete', 1040, 250, 9) +
        notebook('mawimbi', 580, 290, 0),
    ),
  ],
}
