import { parseBlocks } from '../blocks.ts'
import { palette } from '../palette.ts'
import { floodPage, makePdf, type Pdf } from '../print/document.ts'
import { flow } from '../print/flow.ts'
import { book, chapters } from './chapters.ts'

function contents(pdf: Pdf): void {
  pdf.addPage()
  const { left } = pdf.page.margins
  pdf.font('display').fontSize(20).fillColor(palette.deep).text('Contents', left, 90)
  chapters.forEach(({ id, title }, index) => {
    const y = 150 + index * 34
    pdf
      .font('display')
      .fontSize(11)
      .fillColor(palette.coral)
      .text(String(index + 1), left, y)
    pdf.fillColor(palette.ink).text(title, left + 26, y, { goTo: id, underline: false })
  })
}

function chapter(pdf: Pdf, index: number): void {
  const current = chapters[index]
  if (!current) return
  pdf.addPage()
  pdf.addNamedDestination(current.id)
  pdf.outline.addItem(current.title)
  const { left } = pdf.page.margins
  pdf
    .font('display')
    .fontSize(54)
    .fillColor(palette.coral)
    .text(String(index + 1), left, 62)
  pdf.fontSize(23).fillColor(palette.deep).text(current.title, left, 128, { lineGap: 2 })
  pdf.y += 14
  flow(pdf, parseBlocks(current.text))
}

/** The book as an A5 PDF with a table of contents and bookmarks. */
export const writeBookPdf = (coverJpeg: Uint8Array): Promise<Uint8Array> =>
  makePdf({ title: book.title, language: 'en', size: 'A5', margin: 52 }, (pdf) => {
    floodPage(pdf, palette.ink)
    pdf.image(Buffer.from(coverJpeg), 0, 0, {
      cover: [pdf.page.width, pdf.page.height],
      align: 'center',
      valign: 'center',
    })
    contents(pdf)
    chapters.forEach((_, index) => chapter(pdf, index))
  })
