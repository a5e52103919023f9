import { expect, it } from '@jest/globals'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { standingMail, type StandingMail } from './standing-mail.ts'
import type { Standing } from './standing-words.ts'

const mail = (standing: Standing, more: Partial<StandingMail> = {}): StandingMail => ({
  locale: 'en',
  shop: {
    name: 'Studio Pwani',
    url: 'https://pwani.example',
    supportEmail: null,
    timeZone: 'Africa/Nairobi',
  },
  number: 'DK-7F3K-9QXM-2ZTR',
  standing,
  titles: ['Sauti'],
  currency: 'USD',
  totalMinor: 2950,
  refundedMinor: 0,
  orderUrl: 'https://pwani.example/orders/DK-7F3K-9QXM-2ZTR',
  ...more,
})

it('says how much went back, and that a part of it takes nothing away', () => {
  const draft = standingMail(mail('partially-refunded', { refundedMinor: 450 }))
  for (const body of [renderHtml(draft), renderText(draft)]) {
    for (const fact of ['$4.50', '$29.50', 'You keep everything', 'DK-7F3K-9QXM-2ZTR'])
      expect(body).toContain(fact)
  }
})

it.each(['refunded', 'charged-back', 'disputed', 'restored'] as const)(
  'says in both languages what %s means for the files, and promises no money that does not move',
  (standing) => {
    const refundedMinor = standing === 'refunded' ? 2950 : 0
    const [en, sw] = (['en', 'sw'] as const).map((locale) =>
      renderText(standingMail(mail(standing, { locale, refundedMinor }))),
    )
    expect(en).not.toBe(sw)
    expect(en?.includes('5 to 10 days')).toBe(standing === 'refunded')
    for (const text of [en, sw]) expect(text).toContain('https://pwani.example/orders/')
  },
)
