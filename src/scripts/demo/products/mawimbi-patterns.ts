import { commercial, personal, priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const mawimbiPatterns: DemoProduct = {
  slug: 'mawimbi-patterns',
  title: { en: 'Mawimbi Patterns', sw: 'Mawimbi: Ruwaza Kumi na Mbili' },
  summary: {
    en: 'Twelve seamless patterns with names from the shore: fish scales, nets, mats, doors. SVG and large PNG.',
    sw: 'Ruwaza kumi na mbili zisizo na mshono, zenye majina ya pwani: magamba, nyavu, mikeka, milango. SVG na PNG kubwa.',
  },
  category: 'graphics',
  tags: ['seamless', 'svg'],
  isFeatured: true,
  description: {
    en: `
Twelve tiles that repeat in every direction without a visible edge. We drew them for a bakery's wrapping paper and could not stop.

## What is inside

- Twelve **SVG** files, 400 units square, with readable shapes and no more than five colors each
- Twelve **PNG** files, 1600 × 1600 pixels, sRGB
- All twelve from one palette, so that any three go together

The names: magamba (scales), mawimbi (waves), robo (quarters), milango (doors), matone (drops), mkeka (mat), nyota (stars), ngazi (stairs), majani (leaves), pete (rings), nyavu (nets), pembe (corners).

## Who it is for

Packaging, notebooks, cushions, slides, backgrounds of web pages. With the commercial license you may sell what you print.

## What you need

Anything that opens SVG or PNG: Illustrator, Affinity, Inkscape, Figma, Canva, Photoshop, a text editor.`,
    sw: `
Vigae kumi na viwili vinavyojirudia pande zote bila ukingo kuonekana. Tulivichora kwa ajili ya karatasi za kufungia mikate ya duka moja, tukashindwa kuacha.

## Kilichomo

- Mafaili kumi na mawili ya **SVG**, vizio 400 kwa 400, yenye maumbo yanayosomeka na rangi zisizozidi tano
- Mafaili kumi na mawili ya **PNG**, pikseli 1600 × 1600, sRGB
- Ruwaza zote zimetoka mkusanyo mmoja wa rangi, kwa hiyo tatu zozote zinaendana

Majina: magamba, mawimbi, robo, milango, matone, mkeka, nyota, ngazi, majani, pete, nyavu, pembe.

## Ni kwa ajili ya nani

Vifungashio, madaftari, mito, slaidi, mandhari ya tovuti. Kwa leseni ya biashara unaweza kuuza ulichochapisha.

## Unachohitaji

Programu yoyote inayofungua SVG au PNG: Illustrator, Affinity, Inkscape, Figma, Canva, Photoshop, hata kihariri cha maandishi.`,
  },
  documentation: {
    en: `
## Use as a fill

- **Illustrator**: open the SVG, drag it into Swatches.
- **Figma**: place the PNG, set the fill to Tile.
- **CSS**: background-image with the SVG, background-size 120px.

## Change the colors

Open the SVG in a text editor and replace a color, for example #e8563a, everywhere at once.`,
    sw: `
## Kutumia kama ujazo

- **Illustrator**: fungua SVG, iburute kwenye Swatches.
- **Figma**: weka PNG, chagua ujazo wa Tile.
- **CSS**: background-image yenye SVG, background-size 120px.

## Kubadilisha rangi

Fungua SVG kwenye kihariri cha maandishi, kisha badilisha rangi, kwa mfano #e8563a, kila mahali kwa pamoja.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(10, 1300) },
    { name: commercial, licenseType: 'commercial', pricing: 'fixed', prices: priced(34, 4400) },
    { name: teamOf(3), licenseType: 'team', seats: 3, pricing: 'fixed', prices: priced(72, 9300) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'First release: twelve patterns.', sw: 'Toleo la kwanza: ruwaza kumi na mbili.' },
      files: ['Mawimbi Patterns.zip'],
    },
  ],
  alt: [
    { en: 'Four of the patterns side by side', sw: 'Ruwaza nne zikiwa pamoja' },
    { en: 'All twelve patterns', sw: 'Ruwaza zote kumi na mbili' },
    { en: 'Three notebooks covered in the patterns', sw: 'Madaftari matatu yaliyofunikwa kwa ruwaza' },
  ],
}
