import { personal, priced, type DemoProduct } from '../demo-product.ts'

export const jumaPlanner: DemoProduct = {
  slug: 'juma-planner',
  title: { en: 'Juma Weekly Planner', sw: 'Juma: Ratiba ya Wiki' },
  summary: {
    en: 'An undated planner to print: a week, a month and ten minutes for Friday. A4 and US Letter, Swahili and English.',
    sw: 'Ratiba isiyo na tarehe, ya kuchapisha: wiki, mwezi na dakika kumi za Ijumaa. A4 na US Letter, Kiswahili na Kiingereza.',
  },
  category: 'paper',
  tags: ['printable'],
  description: {
    en: `
We tried eleven apps and went back to paper. What was missing was a page that leaves room: seven days of the same height, since Saturday is work too for some of us, and one box for the thing that would be enough.

## What is inside

- **Juma**, the week: seven days with boxes to tick, and "Jambo moja", the one thing
- **Mwezi**, the month: six rows, so that every month fits, with room for money in and out
- **Tathmini**, Friday: four questions and ten minutes

Day names are in Swahili with English beside them. There are no dates in it, so you can begin on any Monday and stop for a month without a bad conscience.

## Who it is for

Anyone with a printer in reach and more than one kind of work in the week.

## What you need

A printer; black and white will do. The lines are light enough to write over.`,
    sw: `
Tulijaribu programu kumi na moja, kisha tukarudi kwenye karatasi. Kilichokosekana ni ukurasa wenye nafasi: siku saba za urefu uleule, kwa kuwa kwa baadhi yetu Jumamosi pia ni kazi, na kisanduku kimoja cha jambo ambalo likifanyika inatosha.

## Kilichomo

- **Juma**: siku saba zenye visanduku vya kuweka alama, na "Jambo moja"
- **Mwezi**: safu sita ili kila mwezi utoshee, pamoja na nafasi ya fedha zinazoingia na kutoka
- **Tathmini**: maswali manne na dakika kumi za Ijumaa

Majina ya siku yako kwa Kiswahili, na Kiingereza kando yake. Hakuna tarehe, kwa hiyo unaweza kuanza Jumatatu yoyote na kupumzika mwezi mzima bila kujilaumu.

## Ni kwa ajili ya nani

Yeyote aliye karibu na printa na mwenye kazi za aina zaidi ya moja katika wiki.

## Unachohitaji

Printa; hata ya nyeusi na nyeupe inatosha. Mistari ni myepesi, unaweza kuandika juu yake.`,
  },
  documentation: {
    en: `
## Print

- Choose "actual size", not "fit".
- Print page 1 four times for a month, pages 2 and 3 once.
- A clip at the top is better than a folder: you should see it without opening anything.`,
    sw: `
## Kuchapisha

- Chagua "actual size", si "fit".
- Chapisha ukurasa wa 1 mara nne kwa mwezi, kurasa za 2 na 3 mara moja.
- Kibanio upande wa juu ni bora kuliko jalada: unapaswa kuiona bila kufungua kitu.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(6, 750) },
    {
      name: { en: 'Print & give to clients', sw: 'Chapisha na uwape wateja' },
      licenseType: 'commercial',
      pricing: 'fixed',
      prices: priced(24, 3100),
    },
  ],
  releases: [
    {
      version: '2.0.0',
      changelog: {
        en: 'Drawn anew: the same height for every day, six rows for a month, US Letter added.',
        sw: 'Imechorwa upya: kila siku urefu sawa, safu sita za mwezi, US Letter imeongezwa.',
      },
      files: ['Juma Planner A4.pdf', 'Juma Planner US Letter.pdf'],
    },
  ],
  alt: [
    {
      en: 'Half a sun with seven rays, one for each day',
      sw: 'Nusu ya jua lenye miale saba, mmoja kwa kila siku',
    },
    { en: 'The week page and the month page', sw: 'Ukurasa wa wiki na ukurasa wa mwezi' },
    { en: 'The seven days of the week in Swahili', sw: 'Siku saba za wiki kwa Kiswahili' },
  ],
}
