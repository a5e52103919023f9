import PDFDocument from 'pdfkit'
import { writeFont } from '../font/write-font.ts'
import { palette } from '../palette.ts'

export type Pdf = InstanceType<typeof PDFDocument>

/** Points of 1/72 inch. */
export const paper = { A4: [595.28, 841.89], LETTER: [612, 792], A5: [419.53, 595.28] } as const

export type PdfOptions = {
  title: string
  language: 'en' | 'sw'
  size: keyof typeof paper
  margin: number
}

/** A date that does not move, so that the bytes do not either. */
const MADE_AT = new Date(Date.UTC(2026, 0, 5, 6))

/**
 * Makes a PDF with the faces `display` (Bandari Display, embedded), `body`, `bold` and `italic` (Helvetica's, which every
 * reader has). The first page is open when `draw` is called.
 */
export async function makePdf(options: PdfOptions, draw: (pdf: Pdf) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: options.size,
    margin: options.margin,
    lang: options.language,
    displayTitle: true,
    info: {
      Title: options.title,
      Author: 'Bamvua',
      Creator: 'Bamvua',
      CreationDate: MADE_AT,
      ModDate: MADE_AT,
    },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
  pdf.registerFont('display', Buffer.from(writeFont().ttf))
  pdf.registerFont('body', 'Helvetica')
  pdf.registerFont('bold', 'Helvetica-Bold')
  pdf.registerFont('italic', 'Helvetica-Oblique')
  pdf.fillColor(palette.ink)
  draw(pdf)
  pdf.end()
  return finished
}

/** Fills the page from edge to edge. */
export function floodPage(pdf: Pdf, color: string): void {
  pdf.rect(0, 0, pdf.page.width, pdf.page.height).fill(color).fillColor(palette.ink)
}
