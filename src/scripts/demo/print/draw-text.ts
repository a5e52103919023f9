import { palette } from '../palette.ts'
import type { Pdf } from './document.ts'

export type Label = {
  x: number
  y: number
  size: number
  color?: string
  face?: 'display' | 'body' | 'bold' | 'italic'
  width?: number
  align?: 'left' | 'center' | 'right'
  /** Extra space between letters, in points. */
  spacing?: number
}

/** One line of text at a place, without moving on to another page. */
export function label(pdf: Pdf, text: string, options: Label): void {
  const { x, y, size, color = palette.ink, face = 'body', width, align = 'left', spacing = 0 } = options
  pdf
    .font(face)
    .fontSize(size)
    .fillColor(color)
    .text(text, x, y, { width, align, characterSpacing: spacing, lineBreak: width !== undefined })
}

/** Lines to write on, `gap` points apart. */
export function ruled(pdf: Pdf, x: number, y: number, width: number, count: number, gap: number): void {
  pdf.lineWidth(0.5).strokeColor(palette.sand)
  for (let index = 1; index <= count; index += 1) {
    pdf
      .moveTo(x, y + gap * index)
      .lineTo(x + width, y + gap * index)
      .stroke()
  }
}

export function tickBox(pdf: Pdf, x: number, y: number, side = 8): void {
  pdf.lineWidth(0.8).strokeColor(palette.lagoon).roundedRect(x, y, side, side, 1.6).stroke()
}
