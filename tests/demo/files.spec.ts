import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { Font } from 'fonteditor-core'
import sharp from 'sharp'
import { demoProducts } from '../../src/scripts/demo/products/demo-products.ts'

const folder = mkdtempSync(join(tmpdir(), 'duka-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two processes of their own, as two runs of the seed would be. */
const writeAll = async (name: string): Promise<string> => {
  const directory = join(folder, name)
  const script = join(import.meta.dirname, 'write-demo-files.ts')
  await promisify(execFile)(process.execPath, ['src/scripts/run.mjs', script, directory], {
    timeout: 240_000,
  })
  return directory
}
const [first, second] = await Promise.all([writeAll('first'), writeAll('second')])

const files = new Map(
  readdirSync(first).map((name) => [name.normalize('NFC'), new Uint8Array(readFileSync(join(first, name)))]),
)

const bytesOf = (name: string): Uint8Array => files.get(name)!
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const unzip = (name: string): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytesOf(name))))
const matching = (entries: Map<string, Uint8Array>, pattern: RegExp): [string, Uint8Array][] =>
  [...entries].filter(([path]) => pattern.test(path))

/** Everything with the start and end that its format asks for, and no text that is empty. */
const check: Record<string, (bytes: Uint8Array) => void> = {
  pdf: (bytes) => {
    expect(latin(bytes.subarray(0, 5))).toBe('%PDF-')
    expect(latin(bytes.subarray(-8)).trim()).toMatch(/%%EOF$/)
    expect(latin(bytes)).toMatch(/\/FontFile2/)
  },
  wav: (bytes) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    expect(latin(bytes.subarray(0, 4)) + latin(bytes.subarray(8, 12))).toBe('RIFFWAVE')
    expect(view.readUInt32LE(4)).toBe(bytes.length - 8)
    expect(view.readUInt32LE(24)).toBe(48_000)
    expect(view.readUInt32LE(40)).toBe(bytes.length - 44)
  },
  svg: (bytes) => expect(text(bytes)).toMatch(/^<svg [^]*<\/svg>\n?$/),
  xmp: (bytes) =>
    expect(text(bytes)).toMatch(/^<x:xmpmeta [^]*crs:Exposure2012="[+-]?\d[^]*<\/x:xmpmeta>\n$/),
  cube: (bytes) => expect(text(bytes).match(/^[01]\.\d{6} [01]\.\d{6} [01]\.\d{6}$/gm)).toHaveLength(17 ** 3),
  ttf: (bytes) => expect(latin(bytes.subarray(0, 4))).toBe('\0\x01\0\0'),
  woff: (bytes) => expect(latin(bytes.subarray(0, 4))).toBe('wOFF'),
  html: (bytes) => expect(text(bytes)).toMatch(/^<!doctype html>[^]*<\/html>\n$/),
}

describe('the files of the demo shop', () => {
  it('are those that the releases name, and no others', () => {
    const named = demoProducts.flatMap(({ releases }) => releases.flatMap((release) => release.files))
    expect([...files.keys()].sort()).toEqual([...new Set(named)].sort())
  })

  it.each([...files.keys()])('%s opens', (name) => {
    const bytes = bytesOf(name)
    const extension = name.split('.').at(-1)!
    const inside = /^(zip|epub)$/.test(extension) ? unzip(name) : new Map([[name, bytes]])
    expect(inside.size).toBeGreaterThan(0)
    for (const [path, content] of inside) {
      expect(content.length).toBeGreaterThan(0)
      check[path.split('.').at(-1)!]?.(content)
    }
  })

  it('are the same bytes at every run', () => {
    const hashes = (directory: string) =>
      readdirSync(directory).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(directory, name)))
          .digest('hex'),
      ])
    expect(hashes(second)).toEqual(hashes(first))
  })

  it('carry a license wherever something is sold in a zip', () => {
    for (const name of [...files.keys()].filter(
      (each) => each.endsWith('.zip') && !/^(Ankara|Kujaa)/.test(each),
    )) {
      expect(matching(unzip(name), /LICENSE\.txt$/)).toHaveLength(1)
    }
  })

  it('include one of some tens of megabytes, and one with a name beyond ASCII', () => {
    expect(bytesOf('Kupwa Sample Pack 1.1.0.zip').length).toBeGreaterThan(30e6)
    expect([...files.keys()].some((name) => /[^ -~]/.test(name))).toBe(true)
  })
})

describe('the sample pack', () => {
  it('has loops of exactly eight bars that end where they begin', () => {
    const loops = matching(unzip('Kupwa Sample Pack 1.1.0.zip'), /Loops\/.*\.wav$/)
    expect(loops).toHaveLength(6)
    for (const [, bytes] of loops) expect(bytes.length).toBe(44 + 20 * 48_000 * 6)
  })
})

describe('what can be heard before it is bought', () => {
  const sounds = demoProducts.flatMap((product) => product.sounds ?? [])

  it.each(sounds)(
    '$name is ten seconds of one channel, small enough for a phone, and not silent',
    ({ make }) => {
      const bytes = Buffer.from(make())
      expect(latin(bytes.subarray(0, 4)) + latin(bytes.subarray(8, 12))).toBe('RIFFWAVE')
      expect([bytes.readUInt16LE(22), bytes.readUInt32LE(24), bytes.readUInt16LE(34)]).toEqual([
        1, 24_000, 16,
      ])
      expect(bytes.length).toBe(44 + 10 * 24_000 * 2)
      const loud = Array.from({ length: 240_000 }, (_, index) => Math.abs(bytes.readInt16LE(44 + index * 2)))
      expect(Math.max(...loud.slice(0, 48_000))).toBeGreaterThan(8000)
      // Faded out: a cut would click.
      expect(Math.max(...loud.slice(-50))).toBeLessThan(200)
    },
  )
})

describe('the e-book', () => {
  it('is an EPUB 3: the type first and stored, every file in the manifest, contents that lead to chapters', () => {
    const bytes = bytesOf('The Price of the Work.epub')
    expect(latin(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    const entries = unzip('The Price of the Work.epub')
    const manifest = text(entries.get('EPUB/package.opf')!)
    for (const [path] of matching(entries, /^EPUB\/(?!package\.opf)/)) {
      expect(manifest).toContain(`href="${path.replace('EPUB/', '')}"`)
    }
    const links = [...text(entries.get('EPUB/nav.xhtml')!).matchAll(/href="([a-z]+\.xhtml)"/g)]
    expect(links.length).toBeGreaterThanOrEqual(5)
    for (const [, href] of links) expect(entries.has(`EPUB/${href}`)).toBe(true)
  })
})

describe('the font', () => {
  it('has a drawn glyph for every letter, figure and mark of Swahili and English', () => {
    const [[, bytes]] = matching(unzip('Bandari Display.zip'), /\.ttf$/) as [[string, Uint8Array]]
    const font = Font.create(Buffer.from(bytes), { type: 'ttf' }).get()
    for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?\'"()-–’“”&@') {
      const glyph = font.glyf[font.cmap[character.codePointAt(0)!]!]
      expect([character, glyph?.contours.length ?? 0]).not.toEqual([character, 0])
    }
    expect(font.name.fontFamily).toBe('Bandari Display')
  })
})

describe('the patterns', () => {
  it('repeat without an edge: each side differs from its opposite no more than from its neighbor', async () => {
    for (const [path, bytes] of matching(unzip('Mawimbi Patterns.zip'), /\.png$/)) {
      const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([1600, 1600])
      const step = (a: (i: number) => number, b: (i: number) => number): number => {
        let total = 0
        for (let i = 0; i < 1600; i += 1) total += Math.abs(data[a(i)]! - data[b(i)]!)
        return total / 1600
      }
      const across = step(
        (y) => y * 1600,
        (y) => y * 1600 + 1599,
      )
      const down = step(
        (x) => x,
        (x) => 1599 * 1600 + x,
      )
      // Checkers change color at every cell's edge, so the outer edge may look like an inner one.
      const inner = Math.max(
        step(
          (y) => y * 1600 + 799,
          (y) => y * 1600 + 800,
        ),
        step(
          (x) => 799 * 1600 + x,
          (x) => 800 * 1600 + x,
        ),
      )
      expect([path, Math.max(across, down) <= inner + 12]).toEqual([path, true])
    }
  })
})
