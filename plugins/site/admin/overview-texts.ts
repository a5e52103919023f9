import type { Locale } from '../../kernel/locale.ts'

interface OverviewTexts {
  openShop: string
  revenue: string
  /** For a shop that sold nothing yet. */
  noRevenue: string
  paid: string
  pending: string
  attention: Record<'deliveries' | 'disputes' | 'events' | 'mails' | 'resets', string>
  attentionHeading: string
  calm: string
  stepsHeading: string
  steps: Record<'offer' | 'product' | 'release', { title: string; text: string }>
  done: string
}

/** What the panel's first screen says. */
export const overviewTexts: Record<Locale, OverviewTexts> = {
  en: {
    openShop: 'Open the shop',
    revenue: 'Revenue, last 30 days',
    noRevenue: 'Nothing sold yet',
    paid: 'Orders paid, last 30 days',
    pending: 'Waiting for payment',
    attention: {
      disputes: 'Payments that are disputed',
      resets: 'Buyers who ask for more downloads',
      events: 'Messages of payment providers that failed or were refused',
      deliveries: 'Deliveries that gave up',
      mails: 'Mails that could not be sent',
    },
    attentionHeading: 'Needs your attention',
    calm: 'Nothing needs your attention.',
    stepsHeading: 'Your shop is open. Three steps to the first sale:',
    steps: {
      product: { title: 'Publish a product', text: 'A name, a sentence, a picture.' },
      release: { title: 'Add a release with its files', text: 'What buyers download. Publish it too.' },
      offer: { title: 'Make an offer', text: 'A price, in one currency or several, or free.' },
    },
    done: 'Done',
  },
  sw: {
    openShop: 'Fungua duka',
    revenue: 'Mapato, siku 30 zilizopita',
    noRevenue: 'Hakuna mauzo bado',
    paid: 'Oda zilizolipwa, siku 30 zilizopita',
    pending: 'Zinasubiri malipo',
    attention: {
      disputes: 'Malipo yanayobishaniwa',
      resets: 'Wanunuzi wanaoomba upakuaji zaidi',
      events: 'Taarifa za watoa huduma zilizoshindikana au kukataliwa',
      deliveries: 'Matukio ya ndani yaliyoshindikana',
      mails: 'Barua ambazo hazikuweza kutumwa',
    },
    attentionHeading: 'Yanahitaji kuangaliwa',
    calm: 'Hakuna kinachohitaji kuangaliwa.',
    stepsHeading: 'Duka lako limefunguliwa. Hatua tatu hadi mauzo ya kwanza:',
    steps: {
      product: { title: 'Chapisha bidhaa', text: 'Jina, sentensi moja na picha.' },
      release: {
        title: 'Ongeza toleo na faili zake',
        text: 'Ndilo ambalo wanunuzi hupakua. Lichapishe pia.',
      },
      offer: { title: 'Tengeneza ofa', text: 'Bei, kwa sarafu moja au zaidi, au bure.' },
    },
    done: 'Imekamilika',
  },
}
