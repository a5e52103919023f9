import { capitals, type Drawing } from './capitals.ts'
import { figures } from './figures.ts'
import { minuscules } from './minuscules.ts'
import type { Contour } from './outline.ts'

/** A finished glyph: outline in font units, moved so that its side bearings hold. */
export type Glyph = { character: string; advance: number; contours: Contour[] }

const SPACE_WIDTH = 240

function fit(character: string, [left, strokes, right]: Drawing): Glyph {
  const xs = strokes.flatMap((contour) => contour.map((point) => point.x))
  const min = Math.min(...xs)
  const max = Math.max(...xs)
  return {
    character,
    advance: left + (max - min) + right,
    contours: strokes.map((contour) => contour.map((point) => ({ ...point, x: point.x - min + left }))),
  }
}

/** Every glyph of Bandari Display by character. */
export const glyphs: ReadonlyMap<string, Glyph> = new Map(
  [
    { character: ' ', advance: SPACE_WIDTH, contours: [] },
    { character: '\u00a0', advance: SPACE_WIDTH, contours: [] },
    ...Object.entries({ ...capitals, ...minuscules, ...figures }).map(([character, drawing]) =>
      fit(character, drawing),
    ),
  ].map((glyph) => [glyph.character, glyph]),
)
