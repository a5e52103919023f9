import type { Locale } from '../../kernel/locale.ts'

interface OverviewTexts {
  heading: string
  paid: string
  pending: string
  trouble: string
  mails: string
}

/** What the panel's first screen says. */
export const overviewTexts: Record<Locale, OverviewTexts> = {
  en: {
    heading: 'The last 7 days',
    paid: 'Orders paid',
    pending: 'Waiting for payment',
    trouble: 'Events and deliveries that gave up',
    mails: 'Mails not sent yet',
  },
  sw: {
    heading: 'Siku 7 zilizopita',
    paid: 'Oda zilizolipwa',
    pending: 'Zinasubiri malipo',
    trouble: 'Taarifa zilizoshindikana',
    mails: 'Barua ambazo hazijatumwa',
  },
}
