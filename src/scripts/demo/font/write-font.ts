import { zlibSync } from 'fflate'
import { Font, type TTF } from 'fonteditor-core'
import { glyphs, type Glyph } from './glyphs.ts'
import { rect } from './outline.ts'

const FAMILY = 'Bandari Display'
const VERSION = '1.1'
/** 2026-01-05T00:00:00Z: a date in the file that does not move, so that the bytes do not either. */
const MADE_AT = Date.UTC(2026, 0, 5)
const METRICS = { ascent: 860, descent: -260 }

const postScriptName = (character: string): string =>
  /[A-Za-z]/.test(character)
    ? character
    : `uni${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`

function toTtfGlyph(glyph: Glyph): TTF.Glyph {
  const points = glyph.contours.flat()
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const box = points.length
    ? { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) }
    : { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }
  return {
    ...box,
    contours: glyph.contours,
    advanceWidth: Math.round(glyph.advance),
    leftSideBearing: box.xMin,
    name: postScriptName(glyph.character),
    unicode: [glyph.character.codePointAt(0) ?? 0],
  }
}

const notdef: TTF.Glyph = {
  contours: rect(60, 0, 380, 700),
  xMin: 60,
  yMin: 0,
  xMax: 440,
  yMax: 700,
  advanceWidth: 500,
  leftSideBearing: 60,
  name: '.notdef',
  unicode: [],
}

function buildFont(): ReturnType<typeof Font.create> {
  const font = Font.create()
  const ttf = font.get()
  const drawn = [...glyphs.values()].sort(
    (a, b) => (a.character.codePointAt(0) ?? 0) - (b.character.codePointAt(0) ?? 0),
  )
  ttf.glyf = [notdef, ...drawn.map(toTtfGlyph)]
  ttf.name = {
    fontFamily: FAMILY,
    fontSubFamily: 'Bold',
    uniqueSubFamily: `${FAMILY} Bold ${VERSION}`,
    fullName: `${FAMILY} Bold`,
    version: `Version ${VERSION}`,
    postScriptName: 'BandariDisplay-Bold',
    manufacturer: 'Bamvua',
    designer: 'Bamvua',
    copyright: 'Copyright 2026 Bamvua',
    license: 'Licensed per seat; see LICENSE.txt in the package.',
  }
  Object.assign(ttf.head, {
    created: MADE_AT,
    modified: MADE_AT,
    fontRevision: 1.1,
    macStyle: 1,
    unitsPerEm: 1000,
  })
  Object.assign(ttf.hhea, { ...METRICS, lineGap: 0 })
  Object.assign(ttf['OS/2'], {
    usWeightClass: 700,
    fsSelection: 0x20,
    achVendID: 'BMVU',
    sTypoAscender: METRICS.ascent,
    sTypoDescender: METRICS.descent,
    sTypoLineGap: 0,
    usWinAscent: METRICS.ascent,
    usWinDescent: -METRICS.descent,
    sxHeight: 500,
    sCapHeight: 700,
  })
  return font.set(ttf)
}

/** Bandari Display as TrueType and as WOFF; the same bytes at every call. */
export function writeFont(): { ttf: Uint8Array; woff: Uint8Array } {
  const font = buildFont()
  const deflate = (raw: number[]): number[] => Array.from(zlibSync(Uint8Array.from(raw), { level: 9 }))
  const bytes = (type: 'ttf' | 'woff'): Uint8Array => {
    const written = font.write({ type, toBuffer: true, deflate })
    if (typeof written === 'string') throw new Error(`The font writer returned text for ${type}`)
    return new Uint8Array(written)
  }
  return { ttf: bytes('ttf'), woff: bytes('woff') }
}
