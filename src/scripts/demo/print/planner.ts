import { palette } from '../palette.ts'
import { makePdf, type Pdf } from './document.ts'
import { label, ruled, tickBox } from './draw-text.ts'

const DAYS = [
  ['Jumatatu', 'Monday'],
  ['Jumanne', 'Tuesday'],
  ['Jumatano', 'Wednesday'],
  ['Alhamisi', 'Thursday'],
  ['Ijumaa', 'Friday'],
  ['Jumamosi', 'Saturday'],
  ['Jumapili', 'Sunday'],
] as const
const TINTS = [
  palette.coral,
  palette.turmeric,
  palette.lagoon,
  palette.mangrove,
  palette.plum,
  palette.glass,
  palette.blush,
]
const MARGIN = 40

/** Half a sun whose rays are the seven days. */
function sun(pdf: Pdf, cx: number, base: number, radius: number): void {
  TINTS.forEach((tint, index) => {
    const from = Math.PI + (index * Math.PI) / 7
    const to = from + Math.PI / 7
    const at = (angle: number, reach: number): [number, number] => [
      cx + reach * Math.cos(angle),
      base + reach * Math.sin(angle),
    ]
    pdf
      .polygon(
        at(from, radius * 0.45),
        at(from, radius),
        at((from + to) / 2, radius * 1.04),
        at(to, radius),
        at(to, radius * 0.45),
      )
      .fill(tint)
  })
}

function title(pdf: Pdf, swahili: string, english: string): void {
  label(pdf, swahili, { x: MARGIN, y: 34, size: 30, face: 'display', color: palette.deep })
  label(pdf, english, { x: MARGIN, y: 70, size: 9, color: palette.lagoon, spacing: 0.6 })
  sun(pdf, pdf.page.width - MARGIN - 34, 74, 34)
}

function weekPage(pdf: Pdf): void {
  title(pdf, 'Juma', 'The week of  ____ / ____   to  ____ / ____')
  const width = pdf.page.width - 2 * MARGIN
  const top = 98
  const column = (width - 18) / 2
  const height = (pdf.page.height - top - 40) / 4 - 10
  DAYS.forEach(([swahili, english], index) => {
    const x = MARGIN + (index % 2) * (column + 18)
    const y = top + Math.floor(index / 2) * (height + 10)
    pdf.rect(x, y, column, 4).fill(TINTS[index] ?? palette.coral)
    label(pdf, swahili, { x, y: y + 11, size: 13, face: 'display' })
    label(pdf, english, { x, y: y + 14, size: 8, color: palette.lagoon, width: column, align: 'right' })
    const lines = Math.floor((height - 42) / 19)
    ruled(pdf, x + 14, y + 28, column - 14, lines, 19)
    for (let line = 0; line < lines; line += 1) tickBox(pdf, x, y + 36 + line * 19)
  })
  const x = MARGIN + column + 18
  const y = top + 3 * (height + 10)
  pdf.roundedRect(x, y, column, height, 8).fill(palette.lime)
  label(pdf, 'Jambo moja', { x: x + 12, y: y + 11, size: 13, face: 'display', color: palette.coral })
  label(pdf, 'If only one thing gets done', { x: x + 12, y: y + 28, size: 8, color: palette.lagoon })
  ruled(pdf, x + 12, y + 42, column - 24, Math.floor((height - 56) / 19), 19)
}

function monthPage(pdf: Pdf): void {
  title(pdf, 'Mwezi', 'Month  ______________      Year  ________')
  const width = pdf.page.width - 2 * MARGIN
  const cell = width / 7
  const top = 122
  const height = (pdf.page.height - top - 190) / 6
  DAYS.forEach(([swahili], index) => {
    label(pdf, swahili.slice(0, 8), {
      x: MARGIN + index * cell,
      y: top - 16,
      size: 7.5,
      face: 'bold',
      color: palette.deep,
    })
    for (let week = 0; week < 6; week += 1) {
      const y = top + week * height
      pdf
        .lineWidth(0.6)
        .strokeColor(palette.sand)
        .roundedRect(MARGIN + index * cell, y, cell - 5, height - 5, 4)
        .stroke()
      pdf.circle(MARGIN + index * cell + cell - 17, y + 12, 6).fill(palette.lime)
    }
  })
  const y = top + 6 * height + 12
  label(pdf, 'Malipo', { x: MARGIN, y, size: 13, face: 'display', color: palette.coral })
  label(pdf, 'Money in, money out', { x: MARGIN, y: y + 17, size: 8, color: palette.lagoon })
  ruled(pdf, MARGIN, y + 30, width / 2 - 12, 5, 19)
  label(pdf, 'Kumbuka', { x: MARGIN + width / 2 + 6, y, size: 13, face: 'display', color: palette.coral })
  label(pdf, 'To remember', { x: MARGIN + width / 2 + 6, y: y + 17, size: 8, color: palette.lagoon })
  ruled(pdf, MARGIN + width / 2 + 6, y + 30, width / 2 - 12, 5, 19)
}

function reviewPage(pdf: Pdf): void {
  title(pdf, 'Tathmini', 'Friday, ten minutes')
  const width = pdf.page.width - 2 * MARGIN
  const questions = [
    ['Nini kilikwenda vizuri?', 'What went well?'],
    ['Nini kilinichosha?', 'What tired me?'],
    ['Nani anasubiri jibu langu?', 'Who is waiting for me?'],
    ['Wiki ijayo nitaacha nini?', 'What will I leave out next week?'],
  ] as const
  const height = (pdf.page.height - 150) / 4
  questions.forEach(([swahili, english], index) => {
    const y = 104 + index * height
    pdf.circle(MARGIN + 9, y + 9, 9).fill(TINTS[index] ?? palette.coral)
    label(pdf, swahili, { x: MARGIN + 28, y: y + 1, size: 13, face: 'display' })
    label(pdf, english, { x: MARGIN + 28, y: y + 18, size: 8.5, color: palette.lagoon })
    ruled(pdf, MARGIN, y + 30, width, Math.floor((height - 44) / 22), 22)
  })
}

/** The undated planner: a week, a month and a Friday page, with nothing that needs color ink to be of use. */
export const writePlanner = (size: 'A4' | 'LETTER'): Promise<Uint8Array> =>
  makePdf({ title: 'Juma: a weekly planner', language: 'sw', size, margin: 0 }, (pdf) => {
    weekPage(pdf)
    pdf.addPage()
    monthPage(pdf)
    pdf.addPage()
    reviewPage(pdf)
  })
