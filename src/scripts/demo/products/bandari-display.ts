import { commercial, personal, priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const bandariDisplay: DemoProduct = {
  slug: 'bandari-display',
  title: { en: 'Bandari Display', sw: 'Bandari Display' },
  summary: {
    en: 'A bold geometric face built on arches: for signs, covers, jerseys and short lines in large sizes.',
    sw: 'Fonti nzito ya kijiometri iliyojengwa kwa matao: kwa mabango, majalada, jezi na mistari mifupi ya herufi kubwa.',
  },
  category: 'type',
  tags: ['fonts', 'display'],
  isFeatured: true,
  description: {
    en: `
Bandari began as four letters over a warehouse door. The painter had one brush and no ruler; every curve was the same half circle, turned the way he needed it. We kept his rule. A, M, n and u are arches; o is a circle with nothing added; the rest follows.

One weight, drawn for sizes from 24 points up. It likes short words, tight leading and strong colors. This whole shop's covers are set in it.

## What is inside

- **TTF** for the desktop and **WOFF** for the web
- Capitals, small letters, figures and punctuation: everything that Swahili and English need
- A specimen in PDF, three pages, to print and pin up

## Who it is for

Sign painters, designers of posters and packaging, clubs, bands, bakers. Not for long texts: below 20 points please choose something quieter.

## What you need

Any system that opens TrueType: Windows, macOS, Linux, and Android and iOS through design apps. No kerning table; the spacing is drawn to do without.`,
    sw: `
Bandari ilianza kama herufi nne juu ya mlango wa ghala. Mchoraji alikuwa na brashi moja na hakuwa na rula; kila mkunjo ulikuwa nusu duara ileile, aliyoigeuza alivyohitaji. Tumeifuata kanuni yake. A, M, n na u ni matao; o ni duara tupu; herufi nyingine zikafuata.

Uzito mmoja, uliochorwa kwa ukubwa wa pointi 24 na zaidi. Inapenda maneno mafupi, mistari iliyokaribiana na rangi kali. Majalada yote ya duka hili yameandikwa kwa fonti hii.

## Kilichomo

- **TTF** kwa kompyuta na **WOFF** kwa tovuti
- Herufi kubwa, herufi ndogo, tarakimu na alama: kila kinachohitajika kwa Kiswahili na Kiingereza
- Sampuli ya PDF, kurasa tatu, ya kuchapisha na kubandika

## Ni kwa ajili ya nani

Wachoraji wa mabango, wabunifu wa matangazo na vifungashio, timu, bendi, na waoka mikate. Haifai kwa maandishi marefu: chini ya pointi 20, chagua fonti tulivu zaidi.

## Unachohitaji

Mfumo wowote unaofungua TrueType: Windows, macOS, Linux, na Android au iOS kupitia programu za ubunifu.`,
  },
  documentation: {
    en: `
## Install

- **Windows**: right-click \`BandariDisplay-Bold.ttf\`, Install.
- **macOS**: double-click, Install Font.
- **Linux**: copy it to \`~/.local/share/fonts\` and run \`fc-cache\`.

## On the web

Put \`BandariDisplay-Bold.woff\` beside your style sheet and write an @font-face rule with font-weight 700 and font-display swap. The file is under 6 KB.

## Setting it well

Leading between 0.95 and 1.05. Above 100 points, tighten the letters by one percent.`,
    sw: `
## Kusakinisha

- **Windows**: bofya kulia \`BandariDisplay-Bold.ttf\`, kisha Install.
- **macOS**: bofya mara mbili, kisha Install Font.
- **Linux**: nakili kwenye \`~/.local/share/fonts\`, kisha endesha \`fc-cache\`.

## Kwenye tovuti

Weka \`BandariDisplay-Bold.woff\` kando ya faili lako la mitindo (CSS), kisha andika kanuni ya @font-face yenye font-weight 700 na font-display swap. Faili halifiki KB 6.

## Kuitumia vizuri

Nafasi kati ya mistari iwe 0.95 hadi 1.05. Juu ya pointi 100, punguza nafasi kati ya herufi kwa asilimia moja.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(12, 1550) },
    { name: commercial, licenseType: 'commercial', pricing: 'fixed', prices: priced(39, 5000) },
    { name: teamOf(10), licenseType: 'team', seats: 10, pricing: 'fixed', prices: priced(120, 15500) },
  ],
  releases: [
    {
      version: '1.1.0',
      changelog: {
        en: 'First public release. The figures are new; the comma no longer looks like a tadpole.',
        sw: 'Toleo la kwanza kwa umma. Tarakimu ni mpya; mkato hauonekani tena kama kiluwiluwi.',
      },
      files: ['Bandari Display.zip', 'Bandari Display Specimen.pdf'],
    },
  ],
  alt: [
    {
      en: 'A capital A and a small a, very large, on coral',
      sw: 'Herufi kubwa A na herufi ndogo a, zikiwa kubwa sana, juu ya rangi ya matumbawe',
    },
    { en: 'The whole alphabet with figures', sw: 'Alfabeti nzima pamoja na tarakimu' },
    { en: 'Four signs set in Bandari Display', sw: 'Mabango manne yaliyoandikwa kwa Bandari Display' },
  ],
}
