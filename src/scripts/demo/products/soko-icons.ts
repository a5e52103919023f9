import { commercial, personal, priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const sokoIcons: DemoProduct = {
  slug: 'soko-icons',
  title: { en: 'Soko Icons', sw: 'Soko: Ikoni' },
  summary: {
    en: '36 line icons for shops, markets and delivery, with the things that other sets forget: a stall, a motorbike, a sail.',
    sw: 'Ikoni 36 za mistari kwa maduka, masoko na usafirishaji, zenye vitu ambavyo wengine husahau: kibanda, pikipiki, tanga.',
  },
  category: 'graphics',
  tags: ['svg', 'no-build'],
  description: {
    en: `
We build shops for people who deliver by motorbike and get paid by phone, and every icon set offered us a drone and a credit card. So we drew our own.

## What is inside

- **36 SVG files** on a grid of 24, two units thick, round ends
- A **sprite** for web pages and a **preview** to open in a browser
- They take the color of the text around them

Basket, stall, receipt, coins, mobile payment, truck, motorbike, boat, parcel, scale, and what every program needs beside them: person, search, bell, key, lock.

## Who it is for

People who build apps and web shops, and designers of price lists, menus and delivery notes.

## What you need

Nothing for the web. Figma, Sketch, Illustrator or Inkscape for design.`,
    sw: `
Tunajenga maduka ya mtandaoni kwa watu wanaosafirisha kwa pikipiki na kulipwa kwa simu, lakini kila mkusanyo wa ikoni ulitupa droni na kadi ya benki. Kwa hiyo tukachora zetu.

## Kilichomo

- **Mafaili 36 ya SVG** kwenye gridi ya 24, yenye unene wa vizio viwili na ncha za duara
- **Sprite** kwa kurasa za tovuti na **onyesho** la kufungua kwenye kivinjari
- Ikoni huchukua rangi ya maandishi yaliyo karibu nazo

Kikapu, kibanda, risiti, sarafu, malipo ya simu, lori, pikipiki, mashua, kifurushi, mizani, na vitu vinavyohitajika na kila programu: mtu, utafutaji, kengele, ufunguo, kufuli.

## Ni kwa ajili ya nani

Wanaojenga programu na maduka ya mtandaoni, na wabunifu wa orodha za bei, menyu na hati za usafirishaji.

## Unachohitaji

Kwa tovuti, hakuna. Figma, Sketch, Illustrator au Inkscape kwa ubunifu.`,
  },
  documentation: {
    en: `
## On a web page

- Paste the content of an SVG file into your HTML, or point a use element at \`sprite.svg#basket\`.
- Set the size with width and height, the color with the color property.

## Sizes

24, 32 and 48 pixels are sharpest. Below 20, use a stroke of 2.5.`,
    sw: `
## Kwenye ukurasa wa tovuti

- Bandika yaliyomo kwenye faili la SVG ndani ya HTML yako, au elekeza use kwenye \`sprite.svg#basket\`.
- Weka ukubwa kwa width na height, rangi kwa color.

## Ukubwa

Pikseli 24, 32 na 48 ndizo safi zaidi. Chini ya 20, tumia unene wa 2.5.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(8, 1050) },
    { name: commercial, licenseType: 'commercial', pricing: 'fixed', prices: priced(25, 3200) },
    { name: teamOf(10), licenseType: 'team', seats: 10, pricing: 'fixed', prices: priced(90, 11600) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: {
        en: 'First release: 36 icons, a sprite and a preview.',
        sw: 'Toleo la kwanza: ikoni 36, sprite na onyesho.',
      },
      files: ['Soko Icons.zip'],
    },
  ],
  alt: [
    { en: 'Ten icons on colored cards', sw: 'Ikoni kumi kwenye kadi za rangi' },
    { en: 'All 36 icons', sw: 'Ikoni zote 36' },
    { en: 'A shopping app that uses the icons', sw: 'Programu ya ununuzi inayotumia ikoni hizi' },
  ],
}
