import { describe, expect, it } from '@jest/globals'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { lastingWords, momentWords, staffMail, type StaffMail } from './staff-mail.ts'
import { staffTicketMail } from './staff-ticket-mail.ts'
import { staffWords, type StaffNews } from './staff-words.ts'

const shop = {
  name: 'Studio <Pwani>',
  url: 'https://pwani.example',
  supportEmail: null,
  timeZone: 'Africa/Nairobi',
}

const mail = (locale: 'en' | 'sw', news: StaffNews, isOwn: boolean): StaffMail => ({
  locale,
  shop,
  news,
  isOwn,
  name: 'Neema <script>',
  browser: 'Firefox',
  os: 'Linux',
  seconds: news === 'locked' ? 900 : null,
  at: '2026-06-01T09:00:00Z',
  url: 'https://pwani.example/admin/security',
})

const everyNews = Object.keys(staffWords.en.news) as StaffNews[]

describe.each(['en', 'sw'] as const)('%s: a mail about a way in', (locale) => {
  it.each(everyNews)('says of "%s" who, when and where to look, to who it is about and to owners', (news) => {
    for (const isOwn of [true, false]) {
      const draft = staffMail(mail(locale, news, isOwn))
      const text = renderText(draft)
      for (const fact of ['Neema <script>', 'Firefox', 'https://pwani.example/admin/security', '12:00'])
        expect(text).toContain(fact)
      expect(renderHtml(draft)).not.toContain('<script>')
      expect(draft.subject).toContain(isOwn ? 'Studio <Pwani>' : 'Neema <script>')
    }
  })

  it.each(['owner', 'owner-no-more'] as const)('sends nobody to their sessions over "%s"', (news) => {
    for (const isOwn of [true, false]) {
      const text = renderText(staffMail(mail(locale, news, isOwn))).replaceAll(/\s+/g, ' ')
      const { notYou, otherNot, otherUnexpected, unexpected } = staffWords[locale]
      expect(text).toContain(isOwn ? unexpected : otherUnexpected)
      expect(text).not.toContain(isOwn ? notYou : otherNot)
    }
  })

  it('says how long a lock lasts', () => {
    expect(renderText(staffMail(mail(locale, 'locked', true)))).toContain(lastingWords(locale, 900))
  })

  it.each(['invitation', 'enrolment'] as const)(
    'brings the link of an %s, and until when it is good',
    (kind) => {
      const url = 'https://pwani.example/admin/join#abc'
      const about = { locale, shop, kind, url, expiresAt: '2026-06-04T09:00:00Z' }
      const text = renderText(staffTicketMail({ ...about, by: 'Asha' }))
      for (const fact of ['Asha', url, '12:00', 'Studio <Pwani>']) expect(text).toContain(fact)
      expect(renderText(staffTicketMail({ ...about, by: null }))).not.toContain('null')
    },
  )
})

it('says in whose time a moment is', () => {
  const words = momentWords('en', '2026-06-01T09:00:00Z', 'Africa/Nairobi')
  expect(words).toContain('June 1, 2026')
  expect(words).toMatch(/12:00.*(?:EAT|GMT\+3)$/)
  expect(momentWords('sw', '2026-06-01T09:00:00Z', 'Africa/Nairobi')).toMatch(/12:00.*(?:EAT|GMT ?\+3)/)
})

it('names times in their largest whole unit', () => {
  const words = [900, 3600, 21_600, 86_400, 604_800, 90].map((seconds) => lastingWords('en', seconds))
  expect(words).toEqual(['15 minutes', '1 hour', '6 hours', '1 day', '7 days', '2 minutes'])
  expect(lastingWords('sw', 900)).toContain('dakika')
})
