import { archive } from '../archive.ts'
import { parseBlocks } from '../blocks.ts'
import { licenseText } from '../license-text.ts'
import { palette } from '../palette.ts'
import { floodPage, makePdf, type Pdf } from '../print/document.ts'
import { label, ruled } from '../print/draw-text.ts'
import { flow } from '../print/flow.ts'
import { course, lessons, type Lesson } from './course.ts'

const TINTS = [palette.coral, palette.turmeric, palette.lagoon, palette.plum]
const MARGIN = 60

function cover(pdf: Pdf): void {
  floodPage(pdf, palette.lime)
  const { height } = pdf.page
  TINTS.forEach((tint, index) => {
    const x = MARGIN + index * 119
    const rise = 90 + index * 62
    pdf.rect(x, height - 190 - rise, 108, rise).fill(tint)
    pdf.circle(x + 54, height - 190 - rise, 54).fill(tint)
  })
  pdf.rect(MARGIN, height - 190, 465, 8).fill(palette.ink)
  label(pdf, 'Mteja', { x: MARGIN, y: 80, size: 84, face: 'display', color: palette.ink })
  label(pdf, 'wa Kwanza', { x: MARGIN, y: 164, size: 84, face: 'display', color: palette.ink })
  label(pdf, course.subtitle, { x: MARGIN, y: height - 120, size: 15, face: 'display', color: palette.deep })
}

function reading(pdf: Pdf, lesson: Lesson, index: number): void {
  pdf.addPage()
  pdf.outline.addItem(lesson.title)
  pdf.rect(0, 0, 16, pdf.page.height).fill(TINTS[index] ?? palette.coral)
  label(pdf, `Week ${index + 1}`, { x: MARGIN, y: 64, size: 13, face: 'display', color: TINTS[index] })
  label(pdf, lesson.title, { x: MARGIN, y: 84, size: 30, face: 'display', color: palette.ink })
  label(pdf, lesson.aim, { x: MARGIN, y: 128, size: 11, face: 'italic', color: palette.deep, width: 440 })
  pdf.y += 16
  flow(pdf, parseBlocks(lesson.text))
}

function worksheet(pdf: Pdf, lesson: Lesson, index: number): void {
  pdf.addPage()
  const width = pdf.page.width - 2 * MARGIN
  label(pdf, `Worksheet ${index + 1}`, { x: MARGIN, y: 58, size: 22, face: 'display', color: TINTS[index] })
  const height = (pdf.page.height - 170) / lesson.questions.length
  lesson.questions.forEach((question, place) => {
    const y = 104 + place * height
    label(pdf, question, { x: MARGIN, y, size: 11.5, face: 'bold' })
    ruled(pdf, MARGIN, y + 14, width, Math.floor((height - 30) / 24), 24)
  })
}

const writeWorkbook = (): Promise<Uint8Array> =>
  makePdf({ title: course.title, language: 'en', size: 'A4', margin: MARGIN }, (pdf) => {
    cover(pdf)
    lessons.forEach((lesson, index) => {
      reading(pdf, lesson, index)
      worksheet(pdf, lesson, index)
    })
  })

const markdown = (lesson: Lesson, index: number): string => `# Week ${index + 1}: ${lesson.title}

> ${lesson.aim}
${lesson.text}

## Worksheet

${lesson.questions.map((question) => `- [ ] **${question}**\n\n      \n`).join('\n')}`

const readme = `# ${course.title}

${course.subtitle}. One page to read on Monday, one sheet to fill in by Friday.

- \`Workbook.pdf\`: everything, for printing (A4)
- \`Markdown/\`: the same text for Obsidian, Notion or any editor

Bamvua, Mombasa
`

export async function coursePack(): Promise<Uint8Array> {
  return archive([
    { path: 'Mteja wa Kwanza/README.md', content: readme },
    { path: 'Mteja wa Kwanza/LICENSE.txt', content: licenseText(course.title) },
    { path: 'Mteja wa Kwanza/Workbook.pdf', content: await writeWorkbook() },
    ...lessons.map((lesson, index) => ({
      path: `Mteja wa Kwanza/Markdown/Week ${index + 1} - ${lesson.title}.md`,
      content: markdown(lesson, index),
    })),
  ])
}
