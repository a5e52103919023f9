import sharp from 'sharp'
import { archive } from '../archive.ts'
import { licenseText } from '../license-text.ts'
import { tiles, tileSvg } from './tiles.ts'

const PIXELS = 1600

const readme = `MAWIMBI
Twelve seamless patterns. Bamvua, Mombasa.

SVG/  vector, 400 units square. Change the colors in any text editor.
PNG/  ${PIXELS} × ${PIXELS} pixels, sRGB. Set as a repeating fill; the edges meet.

${tiles.map(({ name }) => name).join(', ')}
`

export async function patternPack(): Promise<Uint8Array> {
  const pictures = await Promise.all(
    tiles.map(async (tile) => ({
      path: `Mawimbi/PNG/${tile.name}.png`,
      content: new Uint8Array(
        await sharp(Buffer.from(tileSvg(tile, PIXELS)))
          .png({ compressionLevel: 6 })
          .toBuffer(),
      ),
      isStored: true,
    })),
  )
  return archive([
    { path: 'Mawimbi/README.txt', content: readme },
    { path: 'Mawimbi/LICENSE.txt', content: licenseText('Mawimbi Patterns') },
    ...tiles.map((tile) => ({ path: `Mawimbi/SVG/${tile.name}.svg`, content: tileSvg(tile) })),
    ...pictures,
  ])
}
