import { archive } from '../archive.ts'
import { palette } from '../palette.ts'
import { makePdf, type Pdf } from './document.ts'
import { label } from './draw-text.ts'

const MARGIN = 48
const LINES = 7

function field(pdf: Pdf, name: string, caption: string, box: [number, number, number, number]): void {
  const [x, y, width, height] = box
  label(pdf, caption, { x, y: y - 12, size: 7.5, color: palette.lagoon })
  pdf.lineWidth(0.6).strokeColor(palette.sand).roundedRect(x, y, width, height, 3).stroke()
  pdf.formText(name, x + 2, y + 1, width - 4, height - 2, { multiline: height > 30, fontSize: 10 })
}

function table(pdf: Pdf, top: number): void {
  const width = pdf.page.width - 2 * MARGIN
  const columns = [0, 0.55, 0.67, 0.83].map((share) => MARGIN + share * width)
  const captions = ['Kazi  /  Work', 'Idadi  /  Qty', 'Bei  /  Rate', 'Jumla  /  Amount']
  pdf.rect(MARGIN, top, width, 22).fill(palette.deep)
  captions.forEach((caption, index) =>
    label(pdf, caption, {
      x: (columns[index] ?? 0) + 6,
      y: top + 7,
      size: 8.5,
      face: 'bold',
      color: palette.lime,
    }),
  )
  for (let line = 0; line < LINES; line += 1) {
    const y = top + 26 + line * 27
    columns.forEach((x, index) => {
      const end = columns[index + 1] ?? MARGIN + width
      pdf
        .lineWidth(0.5)
        .strokeColor(palette.sand)
        .rect(x, y, end - x - 3, 23)
        .stroke()
      pdf.formText(`line${line + 1}.${index}`, x + 2, y + 1, end - x - 7, 21, { fontSize: 10 })
    })
  }
}

/** An invoice with fields that can be filled in by any PDF reader, in Swahili and English. */
const writeInvoice = (kind: 'Ankara' | 'Makadirio', english: string): Promise<Uint8Array> =>
  makePdf({ title: `${kind} / ${english}`, language: 'sw', size: 'A4', margin: 0 }, (pdf) => {
    pdf.initForm()
    const width = pdf.page.width - 2 * MARGIN
    pdf.rect(0, 0, pdf.page.width, 12).fill(palette.coral)
    label(pdf, kind, { x: MARGIN, y: 44, size: 40, face: 'display', color: palette.ink })
    label(pdf, english, { x: MARGIN + 2, y: 92, size: 11, color: palette.lagoon })
    field(pdf, 'number', 'Namba  /  Number', [MARGIN + width - 150, 58, 150, 22])
    field(pdf, 'date', 'Tarehe  /  Date', [MARGIN + width - 150, 102, 150, 22])
    field(pdf, 'from', 'Kutoka kwa  /  From', [MARGIN, 152, width / 2 - 10, 78])
    field(pdf, 'to', 'Kwa  /  To', [MARGIN + width / 2 + 10, 152, width / 2 - 10, 78])
    table(pdf, 258)
    const below = 258 + 26 + LINES * 27 + 26
    field(pdf, 'pay', 'Lipa kwa  /  Pay to (till, account, name)', [MARGIN, below, width * 0.55, 84])
    field(pdf, 'tax', 'Kodi  /  Tax', [MARGIN + width * 0.67, below, width * 0.33, 24])
    field(pdf, 'total', 'Jumla kuu  /  Total, with its currency', [
      MARGIN + width * 0.67,
      below + 44,
      width * 0.33,
      40,
    ])
    field(pdf, 'note', 'Maelezo  /  Note', [MARGIN, below + 112, width, 60])
    label(pdf, 'Asante kwa kazi. Thank you for the work.', {
      x: MARGIN,
      y: 790,
      size: 10,
      face: 'display',
      color: palette.coral,
    })
  })

const ledger = `date,number,client,work,currency,amount,paid_on,days_late
2026-01-12,2026-001,Mapwani Bakery,Menu and price list,KES,38000,2026-01-20,0
2026-01-30,2026-002,Shimo Dive School,Map of dive sites,USD,420,2026-02-17,4
`

const reminders = `# Reminders that stay friendly

## The day after
Hello. Invoice NUMBER for AMOUNT was due yesterday. I attach it again in case it got lost. Thank you.

Habari. Ankara namba NUMBER ya AMOUNT ilipaswa kulipwa jana. Naiambatisha tena endapo ilipotea. Asante.

## After a week
Hello. I would like to know when invoice NUMBER will be paid. Whom may I call?

Habari. Ningependa kujua ankara namba NUMBER italipwa lini. Naweza kumpigia nani simu?

## After three weeks
I have stopped work today and will start again on the day the payment arrives.

Nimesimamisha kazi leo, nitaendelea siku malipo yatakapofika.
`

const readme = `ANKARA: invoice kit, free

Ankara.pdf      invoice, fields can be filled in (Acrobat Reader, Firefox, Okular, Preview)
Makadirio.pdf   quote, the same
Ledger.csv      one line a job; opens in any spreadsheet. Two lines show how.
Reminders.md    three letters, in English and Swahili

Free for everyone, for paid work too. Do not sell the files themselves.
Bamvua, Mombasa
`

export async function invoiceKit(): Promise<Uint8Array> {
  return archive([
    { path: 'Ankara/README.txt', content: readme },
    { path: 'Ankara/Ankara.pdf', content: await writeInvoice('Ankara', 'Invoice') },
    { path: 'Ankara/Makadirio.pdf', content: await writeInvoice('Makadirio', 'Quote') },
    { path: 'Ankara/Ledger.csv', content: ledger },
    { path: 'Ankara/Reminders.md', content: reminders },
  ])
}
