import { glyphs } from './glyphs.ts'
import type { Contour } from './outline.ts'

export type TextPath = {
  /** SVG path data, baseline at y = 0, starting at x = 0. */
  d: string
  /** Width in the units of `size`. */
  width: number
}

const number = (value: number): string => String(Math.round(value * 100) / 100)

function contourPath(contour: Contour, offset: number, scale: number): string {
  const place = (index: number): string => {
    const point = contour[index % contour.length]
    return point ? `${number((point.x + offset) * scale)} ${number(-point.y * scale)}` : ''
  }
  let d = `M${place(0)}`
  for (let index = 1; index <= contour.length; index += 1) {
    const isControl = contour[index % contour.length]?.onCurve === false
    if (isControl) {
      d += `Q${place(index)} ${place(index + 1)}`
      index += 1
    } else if (index < contour.length) {
      d += `L${place(index)}`
    }
  }
  return `${d}Z`
}

/**
 * Sets a line in Bandari Display as an outline, so that pictures look the same on a machine without fonts.
 * @param tracking extra space between letters, in thousandths of the size
 * @throws when the face has no glyph for a character
 */
export function textPath(text: string, size: number, tracking = 0): TextPath {
  const scale = size / 1000
  let cursor = 0
  let d = ''
  for (const character of text) {
    const glyph = glyphs.get(character)
    if (!glyph) throw new Error(`Bandari Display has no glyph for "${character}"`)
    for (const contour of glyph.contours) d += contourPath(contour, cursor, scale)
    cursor += glyph.advance + tracking
  }
  return { d, width: Math.max(0, cursor - tracking) * scale }
}
