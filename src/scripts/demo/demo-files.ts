import sharp from 'sharp'
import { archive } from './archive.ts'
import { samplePacks } from './audio/sample-pack.ts'
import { writeBookPdf } from './book/book-pdf.ts'
import { coursePack } from './book/course-pack.ts'
import { writeEpub } from './book/epub.ts'
import type { ProductSlug } from './covers/pictures.ts'
import { uprightCover } from './covers/the-price-of-the-work.ts'
import { writeFont } from './font/write-font.ts'
import { iconPack } from './graphics/icon-pack.ts'
import { patternPack } from './graphics/pattern-pack.ts'
import { wallpaperPack } from './graphics/wallpapers.ts'
import { licenseText } from './license-text.ts'
import { GUIDE_NAME, writeGuide } from './photo/guide.ts'
import { firstPresetPack, presetPack } from './photo/preset-pack.ts'
import { invoiceKit } from './print/invoice.ts'
import { writePlanner } from './print/planner.ts'
import { writeSpecimen } from './print/specimen.ts'
import { templatePack } from './template/template-pack.ts'

export type DemoFile = { name: string; mimeType: string; bytes: Uint8Array }

const MIME_TYPES: Record<string, string> = {
  zip: 'application/zip',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
}

const file = (name: string, bytes: Uint8Array): DemoFile => ({
  name,
  mimeType: MIME_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  bytes,
})

function fontPack(): Uint8Array {
  const { ttf, woff } = writeFont()
  const readme =
    'BANDARI DISPLAY 1.1\nBamvua, Mombasa\n\ndesktop/  TrueType, for your system\nweb/      WOFF, for web pages\n'
  return archive([
    { path: 'Bandari Display/README.txt', content: readme },
    { path: 'Bandari Display/LICENSE.txt', content: licenseText('Bandari Display') },
    { path: 'Bandari Display/desktop/BandariDisplay-Bold.ttf', content: ttf },
    { path: 'Bandari Display/web/BandariDisplay-Bold.woff', content: woff },
  ])
}

async function bookFiles(): Promise<DemoFile[]> {
  const jpeg = new Uint8Array(await sharp(Buffer.from(uprightCover)).jpeg({ quality: 90 }).toBuffer())
  return [
    file('The Price of the Work.epub', writeEpub(jpeg)),
    file('The Price of the Work.pdf', await writeBookPdf(jpeg)),
  ]
}

function packs(): DemoFile[] {
  const made = samplePacks()
  return [
    file('Kupwa Sample Pack 1.0.0.zip', made['1.0.0']),
    file('Kupwa Sample Pack 1.1.0.zip', made['1.1.0']),
  ]
}

/** Makes the files of one product, of all its releases. The same bytes at every call on one machine. */
export const demoFiles: Record<ProductSlug, () => Promise<DemoFile[]>> = {
  'kupwa-sample-pack': async () => packs(),
  'the-price-of-the-work': bookFiles,
  'bandari-display': async () => [
    file('Bandari Display.zip', fontPack()),
    file('Bandari Display Specimen.pdf', await writeSpecimen()),
  ],
  'alasiri-presets': async () => [
    file('Alasiri Presets.zip', firstPresetPack()),
    file('Alasiri Presets 1.2.zip', presetPack()),
    file(GUIDE_NAME, await writeGuide()),
  ],
  'ukumbi-template': async () => [file('Ukumbi.zip', templatePack())],
  'juma-planner': async () => [
    file('Juma Planner A4.pdf', await writePlanner('A4')),
    file('Juma Planner US Letter.pdf', await writePlanner('LETTER')),
  ],
  'mawimbi-patterns': async () => [file('Mawimbi Patterns.zip', await patternPack())],
  'soko-icons': async () => [file('Soko Icons.zip', iconPack())],
  'mteja-wa-kwanza': async () => [file('Mteja wa Kwanza.zip', await coursePack())],
  'ankara-invoice-kit': async () => [file('Ankara Invoice Kit.zip', await invoiceKit())],
  'kujaa-wallpapers': async () => [file('Kujaa Wallpapers.zip', await wallpaperPack())],
}
