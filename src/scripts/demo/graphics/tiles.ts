import { palette } from '../palette.ts'

/** A square of 400 units whose edges meet when it is repeated. */
export type Tile = { name: string; ground: string; shapes: string }

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, mangrove, plum } = palette

const fill = (color: string, d: string): string => `<path fill="${color}" d="${d}"/>`
const circle = (color: string, x: number, y: number, r: number): string =>
  `<circle fill="${color}" cx="${x}" cy="${y}" r="${r}"/>`
const line = (color: string, width: number, d: string): string =>
  `<path fill="none" stroke="${color}" stroke-width="${width}" d="${d}"/>`

/** Draws for every cell of an n × n grid. */
const grid = (n: number, draw: (x: number, y: number, column: number, row: number) => string): string =>
  Array.from({ length: n * n }, (_, index) => {
    const column = index % n
    const row = Math.floor(index / n)
    return draw((column * 400) / n, (row * 400) / n, column, row)
  }).join('')

const quarter = (x: number, y: number, r: number, corner: number): string => {
  const [cx, cy] = [x + (corner % 2) * r, y + Math.floor(corner / 2) * r]
  const [ax, ay] = [cx, y + (1 - Math.floor(corner / 2)) * r]
  const [bx, by] = [x + (1 - (corner % 2)) * r, cy]
  const sweep = corner === 0 || corner === 3 ? 0 : 1
  return `M${cx} ${cy}L${ax} ${ay}A${r} ${r} 0 0 ${sweep} ${bx} ${by}Z`
}

const scales = (): string =>
  Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => {
      const x = column * 100 - (row % 2) * 50
      const y = row * 50 - 50
      return circle(deep, x, y, 50) + circle(row % 4 < 2 ? glass : lagoon, x, y, 38) + circle(deep, x, y, 16)
    }).join(''),
  )
    .reverse()
    .join('')

const waves = (): string =>
  Array.from({ length: 10 }, (_, row) => {
    const y = row * 50 - 25
    const color = [lagoon, glass, coral, lime][row % 4] ?? lime
    return line(color, 18, `M-50 ${y}q25 -36 50 0t50 0t50 0t50 0t50 0t50 0t50 0t50 0t50 0t50 0`)
  }).join('')

export const tiles: Tile[] = [
  { name: 'magamba', ground: deep, shapes: scales() },
  { name: 'mawimbi', ground: ink, shapes: waves() },
  {
    name: 'robo',
    ground: lime,
    shapes: grid(4, (x, y, c, r) =>
      fill([coral, deep, turmeric, ink][(c * 3 + r) % 4] ?? ink, quarter(x, y, 100, (c + r * 2) % 4)),
    ),
  },
  {
    name: 'milango',
    ground: turmeric,
    shapes: grid(4, (x, y, c, r) => {
      const door = (color: string, inset: number): string =>
        fill(
          color,
          `M${x + inset} ${y + 100}V${y + 50}a${50 - inset} ${50 - inset} 0 0 1 ${100 - 2 * inset} 0V${y + 100}Z`,
        )
      return door((c + r) % 2 ? plum : coral, 8) + door(lime, 24) + door((c + r) % 2 ? coral : plum, 36)
    }),
  },
  {
    name: 'matone',
    ground: coral,
    shapes: grid(
      4,
      (x, y, c, r) =>
        circle((c + r) % 2 ? blush : ink, x + 50, y + 50, 36) +
        circle((c + r) % 2 ? ink : blush, x + 50, y + 50 + ((c + 2 * r) % 3) * 8 - 8, 14),
    ),
  },
  {
    name: 'mkeka',
    ground: sand,
    shapes: grid(4, (x, y, c, r) =>
      [0, 1, 2]
        .map((bar) => {
          const at = bar * 32 + 6
          const color = [mangrove, plum, coral][bar] ?? coral
          return (c + r) % 2
            ? fill(color, `M${x + at} ${y + 2}h22v96h-22z`)
            : fill(color, `M${x + 2} ${y + at}h96v22h-96z`)
        })
        .join(''),
    ),
  },
  {
    name: 'nyota',
    ground: plum,
    shapes: grid(4, (x, y, c, r) => {
      const [cx, cy, a, b] = [x + 50, y + 50, 46, 15]
      const star = `M${cx} ${cy - a}L${cx + b} ${cy - b}L${cx + a} ${cy}L${cx + b} ${cy + b}L${cx} ${cy + a}L${cx - b} ${cy + b}L${cx - a} ${cy}L${cx - b} ${cy - b}Z`
      return fill((c + r) % 2 ? turmeric : blush, star) + circle(plum, cx, cy, 7)
    }),
  },
  {
    name: 'ngazi',
    ground: glass,
    shapes: grid(4, (x, y, c, r) =>
      [0, 1, 2, 3]
        .map((step) => fill((c + r) % 2 ? deep : coral, `M${x + step * 25} ${y + 75 - step * 25}h25v25h-25z`))
        .join(''),
    ),
  },
  {
    name: 'majani',
    ground: mangrove,
    shapes: grid(4, (x, y, c, r) => {
      const leaf =
        (c + r) % 2
          ? `M${x + 6} ${y + 94}Q${x + 6} ${y + 6} ${x + 94} ${y + 6}Q${x + 94} ${y + 94} ${x + 6} ${y + 94}Z`
          : `M${x + 6} ${y + 6}Q${x + 94} ${y + 6} ${x + 94} ${y + 94}Q${x + 6} ${y + 94} ${x + 6} ${y + 6}Z`
      const rib =
        (c + r) % 2 ? `M${x + 6} ${y + 94}L${x + 76} ${y + 24}` : `M${x + 6} ${y + 6}L${x + 76} ${y + 76}`
      return fill((c * 2 + r) % 3 ? glass : turmeric, leaf) + line(mangrove, 5, rib)
    }),
  },
  {
    name: 'pete',
    ground: blush,
    shapes: grid(3, (x, y, c, r) => {
      const s = 400 / 3
      return [58, 42, 26, 10]
        .map((radius, index) =>
          circle(
            [ink, coral, lime, (c + r) % 2 ? turmeric : lagoon][index] ?? ink,
            x + s / 2,
            y + s / 2,
            radius,
          ),
        )
        .join('')
    }),
  },
  {
    name: 'nyavu',
    ground: ink,
    shapes: grid(
      4,
      (x, y) =>
        line(glass, 6, `M${x} ${y + 50}L${x + 50} ${y}L${x + 100} ${y + 50}L${x + 50} ${y + 100}Z`) +
        circle(coral, x + 50, y + 50, 9) +
        circle(turmeric, x, y, 9) +
        circle(turmeric, x + 100, y, 9) +
        circle(turmeric, x, y + 100, 9) +
        circle(turmeric, x + 100, y + 100, 9),
    ),
  },
  {
    name: 'pembe',
    ground: lime,
    shapes: grid(4, (x, y, c, r) =>
      fill(
        [lagoon, turmeric, plum][(c + r) % 3 === 0 ? 0 : (c + 2 * r) % 2 === 0 ? 1 : 2] ?? plum,
        (c + r) % 2 ? `M${x} ${y}H${x + 100}L${x} ${y + 100}Z` : `M${x + 100} ${y}V${y + 100}H${x}Z`,
      ),
    ),
  },
]

export const tileSvg = (tile: Tile, size = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 400 400"><rect width="400" height="400" fill="${tile.ground}"/>${tile.shapes}</svg>`
