import { palette } from '../palette.ts'
import { floodPage, makePdf } from './document.ts'
import { label } from './draw-text.ts'

const ROWS = [
  'ABCDEFGHIJKLM',
  'NOPQRSTUVWXYZ',
  'abcdefghijklm',
  'nopqrstuvwxyz',
  '0123456789',
  '&@#%!?*+=()[]/',
]
const WORDS = ['Bandari', 'Mkunazi', 'Ghala No. 7', 'Forodha', 'Kilo 250']

/** Three pages that show what the face can do. */
export const writeSpecimen = (): Promise<Uint8Array> =>
  makePdf({ title: 'Bandari Display: specimen', language: 'en', size: 'A4', margin: 0 }, (pdf) => {
    const { width, height } = pdf.page
    floodPage(pdf, palette.coral)
    label(pdf, 'Aa', { x: 36, y: 40, size: 380, face: 'display', color: palette.ink })
    label(pdf, 'Bandari', { x: 44, y: 500, size: 118, face: 'display', color: palette.lime })
    label(pdf, 'Display', { x: 44, y: 614, size: 118, face: 'display', color: palette.lime })
    label(pdf, 'One weight. Many arches.', {
      x: 50,
      y: height - 70,
      size: 14,
      face: 'display',
      color: palette.ink,
    })
    pdf.addPage()
    floodPage(pdf, palette.lime)
    ROWS.forEach((row, index) =>
      label(pdf, row, {
        x: 48,
        y: 70 + index * 106,
        size: 56,
        face: 'display',
        color: index % 2 ? palette.deep : palette.ink,
        spacing: 2,
      }),
    )
    label(pdf, 'Bandari Display Bold 1.1 · Bamvua, Mombasa', {
      x: 48,
      y: height - 60,
      size: 10,
      face: 'display',
      color: palette.coral,
    })
    pdf.addPage()
    floodPage(pdf, palette.deep)
    WORDS.forEach((word, index) =>
      label(pdf, word, {
        x: 48,
        y: 60 + index * 138,
        size: 92,
        face: 'display',
        color: [palette.lime, palette.turmeric, palette.glass, palette.blush, palette.coral][index],
      }),
    )
    label(pdf, 'Signs, covers, menus, jerseys, short lines in large sizes.', {
      x: 50,
      y: height - 60,
      size: 12,
      face: 'display',
      color: palette.lime,
      width: width - 100,
    })
  })
