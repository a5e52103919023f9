import type { DemoProduct } from '../demo-product.ts'

export const ankaraInvoiceKit: DemoProduct = {
  slug: 'ankara-invoice-kit',
  title: { en: 'Ankara Invoice Kit', sw: 'Ankara: Vifaa vya Kudai Malipo' },
  summary: {
    en: 'An invoice and a quote to fill in, a ledger and three friendly reminders. Free, in Swahili and English.',
    sw: 'Ankara na makadirio ya kujaza, daftari la malipo na vikumbusho vitatu vya kirafiki. Bure, kwa Kiswahili na Kiingereza.',
  },
  category: 'paper',
  tags: ['free', 'business', 'printable'],
  description: {
    en: `
Ankara is Swahili for an invoice. This is the one that we use, in two languages on one page, so that the person who ordered and the person who pays can both read it.

## What is inside

- **Ankara.pdf**, an invoice with fields to fill in, for any PDF reader
- **Makadirio.pdf**, a quote that looks like its sister
- **Ledger.csv**, one line for each job, for any spreadsheet
- **Reminders.md**, three letters for the day after, the week after, and the day on which you stop

## Who it is for

Anyone who works for somebody else without being employed there. It is free for paid work too.

## What you need

A PDF reader that fills in forms: Acrobat Reader, Firefox, Okular, Preview. Or a pen.`,
    sw: `
Hii ndiyo ankara tunayotumia sisi wenyewe, yenye lugha mbili kwenye ukurasa mmoja, ili aliyeagiza na anayelipa wote waweze kuisoma.

## Kilichomo

- **Ankara.pdf**, yenye sehemu za kujaza, kwa kisomaji chochote cha PDF
- **Makadirio.pdf**, inayofanana nayo
- **Ledger.csv**, mstari mmoja kwa kila kazi, kwa programu yoyote ya majedwali
- **Reminders.md**, barua tatu: siku inayofuata, wiki inayofuata, na siku unaposimamisha kazi

## Ni kwa ajili ya nani

Yeyote anayemfanyia mtu kazi bila kuajiriwa naye. Ni bure hata kwa kazi za malipo.

## Unachohitaji

Kisomaji cha PDF kinachojaza fomu: Acrobat Reader, Firefox, Okular, Preview. Au kalamu.`,
  },
  documentation: {
    en: `
## Fill it in

1. Open \`Ankara.pdf\`, save a copy under the number of the invoice.
2. Write the currency beside every amount.
3. Put your till or account number into "Lipa kwa".

Number your invoices by year: 2026-001, 2026-002. Never use a number twice.`,
    sw: `
## Kujaza

1. Fungua \`Ankara.pdf\`, hifadhi nakala kwa namba ya ankara.
2. Andika sarafu kando ya kila kiasi.
3. Weka namba yako ya till au ya akaunti kwenye "Lipa kwa".

Zipe ankara namba kwa mwaka: 2026-001, 2026-002. Usitumie namba moja mara mbili.`,
  },
  offers: [
    {
      name: { en: 'Free for everyone', sw: 'Bure kwa wote' },
      licenseType: 'commercial',
      pricing: 'free',
      prices: [],
    },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'First release.', sw: 'Toleo la kwanza.' },
      files: ['Ankara Invoice Kit.zip'],
    },
  ],
  alt: [
    {
      en: 'A receipt with a coral seal and a check mark',
      sw: 'Risiti yenye muhuri wa rangi ya matumbawe na alama ya tiki',
    },
    { en: 'The invoice and the quote', sw: 'Ankara na makadirio' },
    { en: 'Three reminders: day 1, day 7, day 21', sw: 'Vikumbusho vitatu: siku ya 1, ya 7 na ya 21' },
  ],
}
