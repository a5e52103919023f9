import { priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const ukumbiTemplate: DemoProduct = {
  slug: 'ukumbi-template',
  title: { en: 'Ukumbi Portfolio Template', sw: 'Ukumbi: Kiolezo cha Tovuti' },
  summary: {
    en: 'A portfolio in three pages of plain HTML and CSS. Open it, change the words, copy it to any host.',
    sw: 'Tovuti ya kazi zako yenye kurasa tatu za HTML na CSS. Ifungue, badilisha maneno, ipandishe popote.',
  },
  category: 'web',
  tags: ['no-build', 'beginners'],
  description: {
    en: `
A page that shows your work should not need a package manager. Ukumbi, the front hall of a house, is where guests are met: seven files, 8 KB together, no build step, nothing to update.

## What is inside

- Three pages: **work**, **about**, **contact**
- One style sheet with light and dark, by the reader's setting or by a button
- Twenty lines of JavaScript, and everything works without them
- A README that takes three minutes

## Who it is for

Designers, photographers, carpenters, writers: anyone with four good pieces of work and a domain. Also for teachers, since every line can be read in one lesson.

## What you need

A text editor and a browser. A host, when you are ready; a free one will do.

## What it is not

There is no blog, no shop and no form that sends by itself. The contact form opens the visitor's mail program.`,
    sw: `
Ukurasa wa kuonyesha kazi zako haupaswi kuhitaji zana za ziada. Ukumbi ni mahali wageni wanapopokelewa: mafaili saba, KB 8 kwa jumla, hakuna cha kusakinisha, hakuna cha kusasisha.

## Kilichomo

- Kurasa tatu: **kazi**, **kuhusu**, **mawasiliano**
- Faili moja la mitindo (CSS) lenye mwanga na giza, kwa mpangilio wa msomaji au kwa kitufe
- Mistari ishirini ya JavaScript, na kila kitu hufanya kazi hata bila hiyo
- README ya kusoma kwa dakika tatu

## Ni kwa ajili ya nani

Wabunifu, wapiga picha, maseremala, waandishi: yeyote mwenye kazi nne nzuri na jina la tovuti. Pia kwa walimu, kwa kuwa kila mstari unaweza kusomwa katika kipindi kimoja.

## Unachohitaji

Kihariri cha maandishi na kivinjari. Mahali pa kuipandisha utakapokuwa tayari; hata pa bure panatosha.

## Kisichokuwemo

Hakuna blogu, duka wala fomu inayojituma. Fomu ya mawasiliano hufungua programu ya barua pepe ya mgeni.`,
  },
  documentation: {
    en: `
## Make it yours

1. Open \`index.html\` in a browser, and in an editor beside it.
2. Replace the name, the sentence and the four works.
3. Put pictures into \`assets\` and write img elements where the colored squares are.
4. Change the colors in the first line of \`ukumbi.css\`.

## Publish

Copy the folder to any static host, for example by dragging it onto the page of Netlify or Cloudflare Pages.`,
    sw: `
## Ifanye iwe yako

1. Fungua \`index.html\` kwenye kivinjari, na kwenye kihariri kando yake.
2. Badilisha jina, sentensi na kazi nne.
3. Weka picha kwenye \`assets\`, kisha andika img mahali palipo na miraba ya rangi.
4. Badilisha rangi kwenye mstari wa kwanza wa \`ukumbi.css\`.

## Ichapishe

Nakili folda kwenye huduma yoyote inayohifadhi tovuti, kwa mfano kwa kuiburuta kwenye ukurasa wa Netlify au Cloudflare Pages.`,
  },
  offers: [
    {
      name: { en: 'One site', sw: 'Tovuti moja' },
      licenseType: 'personal',
      pricing: 'fixed',
      prices: priced(19, 2450),
    },
    {
      name: { en: 'Client work', sw: 'Kazi za wateja' },
      licenseType: 'commercial',
      pricing: 'fixed',
      prices: priced(59, 7600),
    },
    { name: teamOf(5), licenseType: 'team', seats: 5, pricing: 'fixed', prices: priced(149, 19200) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'First release.', sw: 'Toleo la kwanza.' },
      files: ['Ukumbi.zip'],
    },
  ],
  alt: [
    {
      en: 'A browser window with three arches standing in it',
      sw: 'Dirisha la kivinjari lenye matao matatu ndani',
    },
    { en: 'The first page of the template', sw: 'Ukurasa wa kwanza wa kiolezo' },
    { en: 'The template on two phones, light and dark', sw: 'Kiolezo kwenye simu mbili, mwanga na giza' },
  ],
}
