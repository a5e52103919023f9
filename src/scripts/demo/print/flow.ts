import { parseRuns, type Block } from '../blocks.ts'
import { palette } from '../palette.ts'
import type { Pdf } from './document.ts'

const BODY_SIZE = 10.5
const LEADING = 4.2

function room(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
}

function paragraph(pdf: Pdf, text: string, x: number, width: number, face: 'body' | 'italic' = 'body'): void {
  const runs = parseRuns(text)
  pdf.fontSize(BODY_SIZE).fillColor(palette.ink)
  runs.forEach((run, index) => {
    pdf.font(run.isBold ? 'bold' : face)
    const options = { width, lineGap: LEADING, continued: index < runs.length - 1 }
    if (index === 0) pdf.text(run.text, x, pdf.y, options)
    else pdf.text(run.text, options)
  })
}

function drawBlock(pdf: Pdf, block: Block, x: number, width: number): void {
  if (block.kind === 'heading') {
    room(pdf, 70)
    pdf.y += 10
    pdf.font('display').fontSize(13).fillColor(palette.deep).text(block.text, x, pdf.y, { width })
    pdf.y += 5
  } else if (block.kind === 'paragraph') {
    paragraph(pdf, block.text, x, width)
    pdf.y += 8
  } else if (block.kind === 'quote') {
    room(pdf, 60)
    const top = pdf.y
    paragraph(pdf, block.text, x + 16, width - 16, 'italic')
    pdf.rect(x, top - 2, 3, pdf.y - top).fill(palette.coral)
    pdf.y += 10
  } else {
    block.items.forEach((item, index) => {
      room(pdf, 30)
      const top = pdf.y
      if (block.isOrdered)
        pdf
          .font('display')
          .fontSize(9.5)
          .fillColor(palette.coral)
          .text(`${index + 1}`, x, top)
      else pdf.circle(x + 4, top + 4.6, 2.4).fill(palette.coral)
      pdf.y = top
      paragraph(pdf, item, x + 18, width - 18)
      pdf.y += 3
    })
    pdf.y += 6
  }
}

/** Sets blocks one below the other within the margins, on as many pages as they need. */
export function flow(pdf: Pdf, blocks: readonly Block[]): void {
  const x = pdf.page.margins.left
  const width = pdf.page.width - x - pdf.page.margins.right
  for (const block of blocks) drawBlock(pdf, block, x, width)
}
