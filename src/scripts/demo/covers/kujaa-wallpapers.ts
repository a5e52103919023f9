import { tideSvgs } from '../graphics/wallpapers.ts'
import { palette } from '../palette.ts'
import { circle, cover, rect, shape, svg, type Pictures } from './canvas.ts'

const { ink, deep, lagoon, glass, coral, lime, plum, turmeric } = palette

/** Places a picture as a window; ids inside pictures do not clash, since they have none. */
const inset = (picture: string, x: number, y: number, width: number, height: number): string =>
  picture.replace(
    /^<svg [^>]*>/,
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
  )

const swell = (color: string, y: number, shift: number): string =>
  shape(color, `M${-400 - shift} ${y}q200 -110 400 0t400 0t400 0t400 0t400 0t400 0V1200H-400Z`)

const desktops = tideSvgs(470, 300)
  .map((picture, index) =>
    inset(picture, 60 + (index % 3) * 505, 255 + Math.floor(index / 3) * 370, 470, 300),
  )
  .join('')

const phones = tideSvgs(306, 760)
  .slice(1, 5)
  .map((picture, index) => {
    const [x, y] = [107 + index * 360, index % 2 ? 260 : 180]
    return (
      rect(ink, x - 18, y - 18, 342, 796, 30) +
      inset(picture, x, y, 306, 760) +
      rect(ink, x + 103, y + 14, 100, 22, 11)
    )
  })
  .join('')

export const kujaa: Pictures = {
  cover: cover({
    ground: lagoon,
    text: lime,
    formats: 'JPEG',
    name: 'Kujaa',
    art:
      circle(turmeric, 1060, 470, 310) +
      circle(coral, 1060, 470, 200) +
      swell(glass, 520, 0) +
      swell(deep, 660, 150) +
      swell(plum, 800, 320) +
      swell(ink, 940, 90),
  }),
  gallery: [svg(lime, desktops), svg(glass, phones)],
}
