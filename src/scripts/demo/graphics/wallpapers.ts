import sharp from 'sharp'
import { archive } from '../archive.ts'
import { palette } from '../palette.ts'

type Tide = { name: string; sky: string; disc: string; bands: readonly string[]; level: number; moon: number }

const { ink, deep, lagoon, glass, coral, blush, turmeric, lime, sand, plum } = palette

/** `level` is where the water stands, from the top; `moon` how much of the disc is hidden. */
const tides: Tide[] = [
  {
    name: '1 Mwandamo',
    sky: ink,
    disc: lime,
    bands: [deep, '#0e3f4a', '#0b2d3b', '#08202e'],
    level: 0.72,
    moon: 0.8,
  },
  { name: '2 Kupwa', sky: sand, disc: coral, bands: [lime, glass, lagoon, deep], level: 0.78, moon: 0 },
  {
    name: '3 Kujaa',
    sky: lagoon,
    disc: turmeric,
    bands: [deep, '#0e434c', ink, '#0f1830'],
    level: 0.5,
    moon: 0,
  },
  {
    name: '4 Bamvua',
    sky: coral,
    disc: lime,
    bands: [plum, '#48213f', ink, '#0f1830'],
    level: 0.42,
    moon: 0,
  },
  { name: '5 Alfajiri', sky: blush, disc: coral, bands: [glass, lagoon, deep, ink], level: 0.62, moon: 0 },
  {
    name: '6 Usiku',
    sky: '#0f1830',
    disc: turmeric,
    bands: [plum, '#43203c', '#30182f', '#1f1022'],
    level: 0.66,
    moon: 0.45,
  },
]

function wave(width: number, y: number, height: number, length: number, shift: number): string {
  let d = `M${-length + shift} ${y}`
  for (let x = -length + shift; x < width + length; x += length)
    d += `q${length / 4} ${-height} ${length / 2} 0t${length / 2} 0`
  return d
}

function tideSvg(tide: Tide, width: number, height: number): string {
  const unit = Math.min(width, height)
  const radius = unit * 0.2
  const [cx, cy] = [width * (width > height ? 0.68 : 0.5), height * tide.level - radius * 0.55]
  const shadow = tide.moon
    ? `<circle cx="${cx - radius * (2 - tide.moon * 1.8)}" cy="${cy - radius * 0.1}" r="${radius}" fill="${tide.sky}"/>`
    : ''
  const water = tide.bands
    .map((color, index) => {
      const y = height * tide.level + (index * (1 - tide.level) * height) / 3.4
      const d = wave(
        width,
        y,
        unit * (0.035 + index * 0.012),
        unit * (0.36 + index * 0.14),
        -index * unit * 0.11,
      )
      return `<path fill="${color}" d="${d}V${height + 9}H${-unit}Z"/>`
    })
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${tide.sky}"/><circle cx="${cx}" cy="${cy}" r="${radius}" fill="${tide.disc}"/>${shadow}${water}</svg>`
}

const FORMATS = [
  { folder: 'Desktop 2560x1440', width: 2560, height: 1440 },
  { folder: 'Phone 1170x2532', width: 1170, height: 2532 },
]

const readme = `KUJAA
Six wallpapers after the tides: crescent, ebb, flood, spring tide, dawn, night.
Desktop (2560 × 1440) and phone (1170 × 2532), JPEG.

For your own screens. If you like them, tell us which: habari@bamvua.example
`

export async function wallpaperPack(): Promise<Uint8Array> {
  const pictures = await Promise.all(
    FORMATS.flatMap(({ folder, width, height }) =>
      tides.map(async (tide) => ({
        path: `Kujaa/${folder}/${tide.name}.jpg`,
        content: new Uint8Array(
          await sharp(Buffer.from(tideSvg(tide, width, height)))
            .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
            .toBuffer(),
        ),
        isStored: true,
      })),
    ),
  )
  return archive([{ path: 'Kujaa/README.txt', content: readme }, ...pictures])
}

/** The six pictures as SVG, for the shop's own covers. */
export const tideSvgs = (width: number, height: number): string[] =>
  tides.map((tide) => tideSvg(tide, width, height))
