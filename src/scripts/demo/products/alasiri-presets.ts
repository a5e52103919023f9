import { commercial, personal, priced, type DemoProduct } from '../demo-product.ts'

export const alasiriPresets: DemoProduct = {
  slug: 'alasiri-presets',
  title: { en: 'Alasiri Presets', sw: 'Alasiri: Mipangilio ya Picha' },
  summary: {
    en: 'Eight Lightroom presets and four video LUTs made for hard equatorial light and for dark skin.',
    sw: 'Mipangilio minane ya Lightroom na LUT nne za video, kwa ajili ya jua kali la ikweta na ngozi nyeusi.',
  },
  category: 'photo',
  tags: ['video', 'beginners'],
  description: {
    en: `
Most presets are tuned in Oslo in November. Here the sun stands straight above, walls throw back more light than the sky, and a face under a cap is four stops darker than the street behind it. Alasiri, the afternoon, starts from there.

Each look is named after an hour or a kind of weather, so that you choose by what was there and not by what is in fashion. Skin comes first: reds are held back before oranges are touched.

## What is inside

- **Eight presets** (.xmp), from Saa Tisa to Mvua; they have the Amount slider
- **Four LUTs** (.cube, 17 points) of the same looks for video
- A **guide in Swahili** as PDF, with the order in which we work

## Who it is for

Wedding and street photographers, people who sell what they cook, sew or rent out, and anyone who films on a phone.

## What you need

Lightroom Classic, Lightroom or Camera Raw 15 and later for the presets. DaVinci Resolve, Premiere Pro, Final Cut or CapCut on a computer for the LUTs.`,
    sw: `
Mipangilio mingi hutengenezwa Oslo, mwezi wa Novemba. Hapa jua husimama utosini, kuta hurudisha mwanga mwingi kuliko anga, na uso chini ya kofia huwa na giza zaidi kuliko mtaa ulio nyuma yake. Alasiri inaanzia hapo.

Kila mtindo umepewa jina la saa au la hali ya hewa, ili uchague kulingana na kilichokuwepo, si kulingana na mitindo inayovuma. Ngozi kwanza: nyekundu hudhibitiwa kabla ya rangi ya chungwa kuguswa.

## Kilichomo

- **Mipangilio minane** (.xmp), kuanzia Saa Tisa hadi Mvua; yote ina kitelezi cha Amount
- **LUT nne** (.cube, pointi 17) za mitindo hiyohiyo kwa ajili ya video
- **Mwongozo wa Kiswahili** wa PDF, wenye utaratibu wetu wa kazi

## Ni kwa ajili ya nani

Wapiga picha za harusi na za mitaani, watu wanaouza vyakula wanavyopika au nguo wanazoshona, wanaopangisha nyumba, na yeyote anayerekodi video kwa simu.

## Unachohitaji

Lightroom Classic, Lightroom au Camera Raw 15 na kuendelea kwa mipangilio. DaVinci Resolve, Premiere Pro, Final Cut au CapCut ya kompyuta kwa LUT.`,
  },
  documentation: {
    en: `
## Install in Lightroom Classic

1. Develop, then the plus sign beside Presets, then Import Presets.
2. Choose all files in the folder "Lightroom".
3. They appear under "Bamvua Alasiri".

## Use

Correct exposure and white balance first. Then one preset, at 60 to 80 percent. For LUTs: after the correction, never before.`,
    sw: `
## Kusakinisha kwenye Lightroom Classic

1. Develop, kisha alama ya kuongeza kando ya Presets, kisha Import Presets.
2. Chagua mafaili yote ya folda "Lightroom".
3. Yataonekana chini ya "Bamvua Alasiri".

## Kutumia

Kwanza rekebisha mwanga na uwiano wa rangi nyeupe (white balance). Kisha weka mpangilio mmoja, kwa asilimia 60 hadi 80. LUT huwekwa baada ya marekebisho, kamwe si kabla.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(18, 2300) },
    { name: commercial, licenseType: 'commercial', pricing: 'fixed', prices: priced(32, 4100) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: { en: 'Six presets.', sw: 'Mipangilio sita.' },
      files: ['Alasiri Presets.zip'],
    },
    {
      version: '1.2.0',
      changelog: {
        en: 'Mkaa and Mvua added, four LUTs for video, and the guide in a new edition.',
        sw: 'Mkaa na Mvua zimeongezwa, LUT nne za video, na mwongozo katika toleo jipya.',
      },
      files: ['Alasiri Presets 1.2.zip', 'Mwongozo wa Picha – Toleo Jipya.pdf'],
    },
  ],
  alt: [
    {
      en: 'The blades of a lens opening as a wheel of colors',
      sw: 'Mabapa ya lenzi yakifunguka kama gurudumu la rangi',
    },
    { en: 'One street in eight looks', sw: 'Mtaa mmoja katika mitindo minane' },
    { en: 'The street before and after Saa Kumi na Mbili', sw: 'Mtaa kabla na baada ya Saa Kumi na Mbili' },
  ],
}
