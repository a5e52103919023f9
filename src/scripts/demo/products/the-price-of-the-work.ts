import { personal, priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const thePriceOfTheWork: DemoProduct = {
  slug: 'the-price-of-the-work',
  title: { en: 'The Price of the Work', sw: 'Bei ya Kazi' },
  summary: {
    en: 'A short book about pricing for designers, writers and makers who work alone. Six chapters, one evening.',
    sw: 'Kitabu kifupi kuhusu kupanga bei kwa wabunifu, waandishi na mafundi wanaofanya kazi peke yao. Sura sita, jioni moja. Kimeandikwa kwa Kiingereza.',
  },
  category: 'reading',
  tags: ['business', 'beginners'],
  isFeatured: true,
  description: {
    en: `
Most books about pricing were written for people with a finance department. This one was written between two jobs, by three people who have said "whatever you think is fair" once too often.

It starts with the one number that you must know before you name a price, and ends with a page to cut out. In between: what to ask a client, how to offer three ways to say yes, and what to answer when they want a discount. The examples are in shillings; the arithmetic works anywhere.

## The chapters

1. Find your floor
2. Price the change, not the hours
3. Offer three ways to say yes
4. When they ask for a discount
5. Get paid
6. The whole book on one page

## What you get

- **EPUB 3** for phones, tablets and readers, with a real table of contents
- **PDF** in A5, good on a screen and on paper

> "I can do it for that. Which part shall we leave out?"

No copy protection. Please do not pass it on; a friend who needs it can have a chapter from us for the asking.`,
    sw: `
Vitabu vingi vya bei viliandikwa kwa watu wenye idara ya fedha. Hiki kiliandikwa kati ya kazi mbili, na watu watatu waliowahi kusema "utakachoona ni sawa" mara nyingi mno.

Kinaanza na namba moja unayopaswa kuijua kabla ya kutaja bei, na kinaishia na ukurasa wa kukata na kubandika ukutani. Katikati: maswali ya kumuuliza mteja, jinsi ya kumpa njia tatu za kukubali, na la kujibu akiomba punguzo. Mifano iko katika shilingi; hesabu inafanya kazi popote.

## Sura

1. Jua kiwango chako cha chini
2. Pangia bei mabadiliko, si saa za kazi
3. Toa njia tatu za kusema ndiyo
4. Wanapoomba punguzo
5. Hakikisha unalipwa
6. Kitabu kizima kwenye ukurasa mmoja

## Unachopata

- **EPUB 3** kwa simu, tableti na visomaji, yenye orodha halisi ya yaliyomo
- **PDF** ya A5, nzuri kwenye skrini na kwenye karatasi

Kitabu kimeandikwa kwa Kiingereza chepesi. Hakijafungwa kwa kufuli lolote. Tafadhali usikisambaze; rafiki anayekihitaji anaweza kutuomba sura moja, tutampa.`,
  },
  documentation: {
    en: `
## On a phone

Open the EPUB with Apple Books, Google Play Books, Lithium or any reader. On a Kindle, send the EPUB with "Send to Kindle".

## On paper

Print the PDF with two pages a sheet on A4, flipped on the short side, and staple it.`,
    sw: `
## Kwenye simu

Fungua EPUB kwa Apple Books, Google Play Books, Lithium au kisomaji chochote. Kwa Kindle, tuma EPUB kupitia "Send to Kindle".

## Kwenye karatasi

Chapisha PDF kurasa mbili kwa karatasi moja ya A4, geuza upande mfupi, kisha ubane kwa pini.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(9, 1150) },
    {
      name: { en: 'For workshops', sw: 'Kwa warsha' },
      licenseType: 'commercial',
      pricing: 'fixed',
      prices: priced(35, 4500),
    },
    { name: teamOf(12), licenseType: 'team', seats: 12, pricing: 'fixed', prices: priced(60, 7700) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'First edition.', sw: 'Toleo la kwanza.' },
      files: ['The Price of the Work.epub', 'The Price of the Work.pdf'],
    },
  ],
  alt: [
    {
      en: 'An open book with a coin rising from it',
      sw: 'Kitabu kilichofunguliwa na sarafu ikipanda juu yake',
    },
    {
      en: 'The contents and the first page of chapter three',
      sw: 'Yaliyomo na ukurasa wa kwanza wa sura ya tatu',
    },
    {
      en: 'A sentence from chapter four: I can do it for that. Which part shall we leave out?',
      sw: 'Sentensi kutoka sura ya nne: Naweza kuifanya kwa bei hiyo. Tuache sehemu gani?',
    },
  ],
}
