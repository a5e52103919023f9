import type { Text } from './demo-product.ts'

/** The invented studio whose shop is seeded. */
export const studio = {
  name: 'Bamvua',
  tagline: {
    en: 'Well-kept tools for people who make things.',
    sw: 'Zana zilizotunzwa vizuri, kwa watu wanaotengeneza vitu.',
  },
  intro: {
    en: 'We are three people in a room above a print shop in Mombasa. We make the sounds, letters, patterns and sheets that we need for our own work, use them for a season, mend what annoys us, and then put them here.',
    sw: 'Sisi ni watu watatu katika chumba kilicho juu ya duka la uchapishaji, Mombasa. Tunatengeneza sauti, herufi, ruwaza na karatasi tunazohitaji kwa kazi zetu, tunazitumia kwa msimu mmoja, tunarekebisha kinachotuudhi, kisha tunaziweka hapa.',
  },
  supportEmail: 'msaada@bamvua.example',
  currency: 'USD',
  country: 'KE',
  timeZone: 'Africa/Nairobi',
  owner: { name: 'Rehema Said', email: 'owner@bamvua.example' },
} as const

export const categories: Record<string, Text> = {
  sound: { en: 'Sound', sw: 'Sauti' },
  type: { en: 'Type', sw: 'Herufi' },
  photo: { en: 'Photo', sw: 'Picha' },
  graphics: { en: 'Graphics', sw: 'Michoro' },
  web: { en: 'Web', sw: 'Tovuti' },
  paper: { en: 'Paper', sw: 'Karatasi' },
  reading: { en: 'Reading & courses', sw: 'Vitabu na mafunzo' },
}

export const tags: Record<string, Text> = {
  business: { en: 'Business', sw: 'Biashara' },
  loops: { en: 'Loops', sw: 'Midundo' },
  fonts: { en: 'Fonts', sw: 'Fonti' },
  music: { en: 'Music', sw: 'Muziki' },
  display: { en: 'Display', sw: 'Maandishi makubwa' },
  video: { en: 'Video', sw: 'Video' },
  seamless: { en: 'Seamless', sw: 'Isiyo na mshono' },
  printable: { en: 'Printable', sw: 'Ya kuchapisha' },
  svg: { en: 'SVG', sw: 'SVG' },
  'no-build': { en: 'No build step', sw: 'Bila zana za ziada' },
  free: { en: 'Free', sw: 'Bure' },
  beginners: { en: 'For beginners', sw: 'Kwa wanaoanza' },
}
