import { writePreview } from '../audio/preview.ts'
import { commercial, personal, priced, teamOf, type DemoProduct } from '../demo-product.ts'

export const kupwaSamplePack: DemoProduct = {
  slug: 'kupwa-sample-pack',
  title: { en: 'Kupwa Sample Pack', sw: 'Kupwa: Sauti za Muziki' },
  summary: {
    en: 'Hand drums, kalimba, marimba and bass: six loops that stack and 27 single sounds, at 96 BPM in A minor.',
    sw: 'Ngoma za mkono, kalimba, marimba na besi: midundo sita inayopangana na sauti 27 za mojamoja, kwa BPM 96 katika A minor.',
  },
  category: 'sound',
  tags: ['music', 'loops'],
  isFeatured: true,
  description: {
    en: `
Kupwa is the ebb: the hour when the boats sit on the sand and there is time to play. We made this pack for slow songs, podcasts and short films that need a pulse without a crowd.

## What is inside

- **Six loops** of eight bars each: two drum patterns, kalimba, marimba, bass and one full mix
- **27 single sounds**: eleven drums, shakers and wood blocks, six kalimba notes, four of bass, six of marimba
- WAV, 48 kHz, 24 bit, stereo, with a plain text file that says where everything is

Every loop is in the same key and at the same tempo, and cut to the sample. Put any of them on top of each other and they fit; let one run for an hour and you will not hear where it starts again.

## Who it is for

People who make beats on a laptop or a phone, podcast editors who need twenty seconds of something warm, teachers who show how layers work.

## What you need

Any program that opens WAV files: Ableton Live, FL Studio, Logic, Reaper, Ardour, Audacity, BandLab. About 45 MB of space. All sounds are synthesized by us, so there is nothing to clear.`,
    sw: `
Kupwa ni wakati maji yanaporudi nyuma: saa ambayo vyombo vimekaa mchangani na kuna nafasi ya kupiga ngoma. Tulitengeneza sauti hizi kwa ajili ya nyimbo za taratibu, podikasti na filamu fupi zinazohitaji mapigo bila kelele.

## Kilichomo

- **Midundo sita** ya ba nane kila mmoja: ngoma mbili, kalimba, marimba, besi na mchanganyiko mmoja kamili
- **Sauti 27 za mojamoja**: ngoma, njuga na vijiti kumi na moja, noti sita za kalimba, nne za besi, sita za marimba
- WAV, 48 kHz, biti 24, stereo, pamoja na faili la maandishi linaloeleza kila kitu kiko wapi

Midundo yote iko katika ufunguo mmoja na kasi moja. Weka wowote juu ya mwingine, itaelewana; uache mmoja ujirudie kwa saa nzima, hutasikia unapoanzia.

## Ni kwa ajili ya nani

Wanaotengeneza midundo kwa kompyuta au simu, wahariri wa podikasti wanaohitaji sekunde ishirini za sauti tulivu, na walimu wanaofundisha jinsi sauti zinavyopangwa.

## Unachohitaji

Programu yoyote inayofungua WAV: Ableton Live, FL Studio, Logic, Reaper, Ardour, Audacity au BandLab. Nafasi ya takriban MB 45. Sauti zote tumezitengeneza wenyewe, kwa hiyo hakuna haki za mtu mwingine za kuomba.`,
  },
  documentation: {
    en: `
## Start in two minutes

1. Unzip the file and set your project to 96 BPM.
2. Drag a drum loop and \`03_Kina_Bass\` onto two tracks.
3. Add the kalimba in bar five. Take the drums away in bar nine.

## Change the tempo

Between 88 and 104 BPM the loops can be stretched without harm. Beyond that, build the rhythm from single sounds.

## Names

"Am" is A minor pentatonic. \`kalimba_A4\` is A at 440 Hz.`,
    sw: `
## Anza kwa dakika mbili

1. Fungua faili la zip, kisha weka mradi wako kwenye BPM 96.
2. Buruta mdundo wa ngoma na \`03_Kina_Bass\` kwenye njia mbili.
3. Ongeza kalimba kwenye ba ya tano. Ondoa ngoma kwenye ba ya tisa.

## Kubadilisha kasi

Kati ya BPM 88 na 104 midundo inaweza kuvutwa bila kuharibika. Zaidi ya hapo, jenga mdundo kwa sauti za mojamoja.

## Majina

"Am" ni A minor pentatonic. \`kalimba_A4\` ni noti ya A, Hz 440.`,
  },
  offers: [
    { name: personal, licenseType: 'personal', pricing: 'fixed', prices: priced(14, 1800) },
    { name: commercial, licenseType: 'commercial', pricing: 'fixed', prices: priced(29, 3700) },
    { name: teamOf(5), licenseType: 'team', seats: 5, pricing: 'fixed', prices: priced(79, 10200) },
  ],
  releases: [
    {
      version: '1.0.0',
      changelog: {
        en: 'First release: four loops, 21 single sounds.',
        sw: 'Toleo la kwanza: midundo minne, sauti 21 za mojamoja.',
      },
      files: ['Kupwa Sample Pack 1.0.0.zip'],
    },
    {
      version: '1.1.0',
      changelog: {
        en: 'Two new loops (Kivuko drums, Soko marimba) and six marimba notes. Nothing was renamed, so old projects open as before.',
        sw: 'Midundo miwili mipya (ngoma za Kivuko, marimba ya Soko) na noti sita za marimba. Majina ya zamani hayakubadilika, kwa hiyo miradi yako itafunguka kama kawaida.',
      },
      files: ['Kupwa Sample Pack 1.1.0.zip'],
    },
  ],
  alt: [
    {
      en: 'Kalimba tines in bright colors over a dark round sound box',
      sw: 'Ndimi za kalimba za rangi angavu juu ya kisanduku cheusi cha duara',
    },
    {
      en: 'The rhythm as a grid: six voices, sixteen steps',
      sw: 'Mdundo kama jedwali: sauti sita, hatua kumi na sita',
    },
    { en: 'The wave form of a loop, 96 BPM, A minor', sw: 'Umbo la wimbi la mdundo, BPM 96, A minor' },
  ],
  sounds: [
    {
      name: 'kupwa-full-preview.wav',
      title: {
        en: 'Four bars of the full loop: drums, kalimba, marimba and bass',
        sw: 'Ba nne za mdundo kamili: ngoma, kalimba, marimba na besi',
      },
      make: writePreview,
    },
  ],
}
