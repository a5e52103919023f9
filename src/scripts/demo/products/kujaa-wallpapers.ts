import type { DemoProduct } from '../demo-product.ts'

export const kujaaWallpapers: DemoProduct = {
  slug: 'kujaa-wallpapers',
  title: { en: 'Kujaa Wallpapers', sw: 'Kujaa: Picha za Skrini' },
  summary: {
    en: 'Six wallpapers after the tides, for desktop and phone. Pay what you want.',
    sw: 'Picha sita za skrini zinazofuata maji kujaa na kupwa, kwa kompyuta na simu. Lipa unachotaka.',
  },
  category: 'graphics',
  tags: ['beginners'],
  description: {
    en: `
A tide table hangs beside our kettle. Twice a month, at new and at full moon, the water comes highest; that tide is called bamvua, and it gave us our name. These six pictures follow it, from the first crescent to the night after.

## What is inside

- **Six pictures** in two formats: 2560 × 1440 for desktops, 1170 × 2532 for phones
- JPEG, quiet in the places where icons and clocks sit

## The six

Mwandamo (crescent), Kupwa (ebb), Kujaa (flood), Bamvua (spring tide), Alfajiri (dawn), Usiku (night).

## The price

What you like. The price that we suggest pays for the kettle; more pays for the next set.`,
    sw: `
Jedwali la maji kujaa na kupwa limetundikwa kando ya birika letu. Mara mbili kwa mwezi, mwezi unapoandama na unapopevuka, maji hufika juu kabisa; hayo ndiyo maji ya bamvua, asili ya jina letu. Picha hizi sita zinayafuata, kuanzia mwandamo hadi usiku unaofuata.

## Kilichomo

- **Picha sita** kwa vipimo viwili: 2560 × 1440 kwa kompyuta, 1170 × 2532 kwa simu
- JPEG, tulivu mahali ikoni na saa zinapokaa

## Picha zenyewe

Mwandamo, Kupwa, Kujaa, Bamvua, Alfajiri, Usiku.

## Bei

Utakayopenda. Bei tunayopendekeza inalipia chai; zaidi ya hapo inalipia mkusanyo ujao.`,
  },
  documentation: {
    en: `
## Set as wallpaper

- **Phone**: save the picture to your photos, then set it from there. Switch off "perspective zoom".
- **Computer**: right-click the picture, Set as desktop background, Fill.`,
    sw: `
## Kuweka kwenye skrini

- **Simu**: hifadhi picha kwenye ghala la picha, kisha iweke kutoka huko. Zima "perspective zoom".
- **Kompyuta**: bofya kulia kwenye picha, chagua Set as desktop background, kisha Fill.`,
  },
  offers: [
    {
      name: { en: 'Pay what you want', sw: 'Lipa unachotaka' },
      licenseType: 'personal',
      pricing: 'pay-what-you-want',
      prices: [
        { currency: 'USD', amountMinor: 100, suggestedMinor: 300 },
        { currency: 'KES', amountMinor: 13000, suggestedMinor: 40000 },
      ],
    },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'Six tides, two formats.', sw: 'Maji sita, vipimo viwili.' },
      files: ['Kujaa Wallpapers.zip'],
    },
  ],
  alt: [
    { en: 'A sun setting behind four layered waves', sw: 'Jua likitua nyuma ya mawimbi manne' },
    { en: 'The six desktop wallpapers', sw: 'Picha sita za skrini ya kompyuta' },
    { en: 'Four of the wallpapers on phones', sw: 'Picha nne kwenye simu' },
  ],
}
