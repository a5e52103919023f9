import { personal, priced, type DemoProduct } from '../demo-product.ts'

export const mtejaWaKwanza: DemoProduct = {
  slug: 'mteja-wa-kwanza',
  title: { en: 'Mteja wa Kwanza: Your First Client', sw: 'Mteja wa Kwanza' },
  summary: {
    en: 'A course on paper: four weeks, four short readings, four worksheets. At the end you have sent a quote to a real person.',
    sw: 'Mafunzo ya karatasi: wiki nne, masomo manne mafupi, karatasi nne za kazi. Mwishoni utakuwa umemtumia mtu halisi makadirio. Yameandikwa kwa Kiingereza.',
  },
  category: 'reading',
  tags: ['business', 'beginners', 'printable'],
  description: {
    en: `
There is no video in this course, and no community that pings you at night. On Monday you read one page. By Friday you have filled in one sheet, with the names of people whom you know.

## The four weeks

1. **One thing, said plainly.** What you do, in a sentence that your neighbor can repeat.
2. **Twenty names.** A list, and five messages that can be answered in a minute.
3. **The first talk.** Four questions, and no price.
4. **A quote that fits on a page.** Sent, with a date to ask about it.

## What is inside

- A **workbook** in PDF, nine pages, A4
- The same text as **Markdown**, for Obsidian, Notion or any editor

## Who it is for

People who are good at something and have never been paid for it, and people who were employed until last month. Plan two hours a week.

## What you need

A pen. A phone. Twenty people who know your name.`,
    sw: `
Mafunzo haya hayana video, wala kundi la kukusumbua usiku. Jumatatu unasoma ukurasa mmoja. Kufikia Ijumaa unakuwa umejaza karatasi moja, yenye majina ya watu unaowafahamu.

## Wiki nne

1. **Jambo moja, kwa uwazi.** Unachofanya, kwa sentensi ambayo jirani yako anaweza kuirudia.
2. **Majina ishirini.** Orodha, na ujumbe kwa watu watano unaoweza kujibiwa kwa dakika moja.
3. **Mazungumzo ya kwanza.** Maswali manne, bila bei.
4. **Makadirio ya ukurasa mmoja.** Yametumwa, na siku ya kuyaulizia ipo.

## Kilichomo

- **Kitabu cha kazi** cha PDF, kurasa tisa, A4
- Maandishi yaleyale kwa **Markdown**, kwa Obsidian, Notion au kihariri chochote

## Ni kwa ajili ya nani

Watu hodari katika jambo fulani ambao hawajawahi kulipwa kwa ajili yake, na watu walioajiriwa hadi mwezi uliopita. Panga saa mbili kwa wiki. Masomo yako kwa Kiingereza chepesi.

## Unachohitaji

Kalamu. Simu. Watu ishirini wanaolijua jina lako.`,
  },
  documentation: {
    en: `
## How to work with it

- Print the workbook on one side and keep the sheets; week four needs week one.
- Do it with a friend, and call each other on Friday at five.
- If a week fails, repeat the week and not the course.`,
    sw: `
## Jinsi ya kuyatumia

- Chapisha kitabu upande mmoja na utunze karatasi; wiki ya nne inahitaji wiki ya kwanza.
- Fanya na rafiki, pigianeni simu Ijumaa saa kumi na moja jioni.
- Wiki ikishindikana, rudia wiki hiyo, si mafunzo yote.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(16, 2050) },
    {
      name: { en: 'Class of 25', sw: 'Darasa la watu 25' },
      licenseType: 'team',
      seats: 25,
      pricing: 'fixed',
      prices: priced(140, 18000),
    },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'First edition.', sw: 'Toleo la kwanza.' },
      files: ['Mteja wa Kwanza.zip'],
    },
  ],
  alt: [
    { en: 'Four arches that rise like stairs', sw: 'Matao manne yanayopanda kama ngazi' },
    { en: 'The titles of the four weeks', sw: 'Vichwa vya wiki nne' },
    { en: 'Two worksheets and a pencil', sw: 'Karatasi mbili za kazi na penseli' },
  ],
}
