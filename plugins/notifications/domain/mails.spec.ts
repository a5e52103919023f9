import { describe, expect, it } from '@jest/globals'
import { libraryLinkMail } from './library-link-mail.ts'
import { licenseDetail } from './license-detail.ts'
import type { MailDraft } from './mail-draft.ts'
import { mailWords } from './mail-words.ts'
import { orderMail, type OrderMail } from './order-mail.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { mailbox, singleLine } from './single-line.ts'

const shop = {
  name: 'Studio Pwani',
  url: 'https://pwani.example',
  supportEmail: 'help@pwani.example',
  timeZone: 'Africa/Nairobi',
}

const order: OrderMail = {
  locale: 'en',
  shop,
  number: 'DK-7F3K-9QXM-2ZTR',
  paidAt: '2026-11-20T22:30:00Z',
  isGiven: false,
  total: { amountMinor: 2950, currency: 'USD' },
  libraryUrl: 'https://pwani.example/library/open/abc',
  lines: [
    {
      title: 'Sauti & <Bahari>',
      offerName: 'Standard',
      licenseType: 'personal',
      files: [
        { name: 'Sauti.zip', size: 44_600_000 },
        { name: 'Soma <kwanza>.pdf', size: 310_000 },
      ],
      keys: ['LIC-AAAA', 'LIC-BBBB'],
    },
  ],
  linkDays: { link: 5, session: 60 },
}

const [line] = order.lines as [OrderMail['lines'][number]]
const bodiesOf = (draft: MailDraft): string[] => [renderHtml(draft), renderText(draft)]

describe('the mail of an order', () => {
  it('says in HTML and in text what was bought, its keys, what it cost, and the way in', () => {
    const draft = orderMail(order)
    for (const body of [renderHtml(draft), renderText(draft)]) {
      for (const fact of ['LIC-AAAA', 'LIC-BBBB', order.number, '$29.50', order.libraryUrl, shop.name]) {
        expect(body).toContain(fact)
      }
      // The day is the shop's: in Nairobi it is the 21st already.
      expect(body).toContain('November 21, 2026')
      expect(body).toContain('help@pwani.example')
    }
    expect(renderText(draft)).toContain('Sauti & <Bahari>')
    expect(renderHtml(draft)).toContain('Sauti &amp; &lt;Bahari&gt;')
    expect(renderHtml(draft)).not.toContain('<Bahari>')
  })

  it('is in the language of the order', () => {
    const draft = orderMail({ ...order, locale: 'sw', total: { amountMinor: 0, currency: 'USD' } })
    expect(draft.subject).toMatch(/^Mafaili yako yako tayari/)
    expect(renderHtml(draft)).toContain('<html lang="sw"')
    expect(renderText(draft)).toContain('Jumla: Bure')
    expect(renderText(draft)).toContain('Fungua maktaba yako')
  })

  it('names the files, and promises none where there are none', () => {
    const draft = orderMail(order)
    expect(draft.subject).toMatch(/^Your files are ready/)
    expect(renderText(draft)).toContain('Files:\n  Sauti.zip (44.6 MB)\n  Soma <kwanza>.pdf (310 kB)')
    expect(renderHtml(draft)).toContain('Soma &lt;kwanza&gt;.pdf')
    const single = orderMail({ ...order, lines: [{ ...line, files: line.files.slice(1) }] })
    expect(single.subject).toMatch(/^Your file is/)
    const bare = orderMail({ ...order, lines: [{ ...line, files: [] }] })
    expect(bare.subject).toMatch(/^Your licenses are ready/)
    for (const body of bodiesOf(bare)) expect(body).not.toMatch(/\bfiles?\b/i)
    const swahili = orderMail({ ...order, locale: 'sw', lines: [{ ...line, files: [], keys: ['LIC-AAAA'] }] })
    expect(swahili.subject).toMatch(/^Leseni yako iko tayari/)
    for (const body of bodiesOf(swahili)) expect(body).not.toMatch(/faili/i)
  })

  it('says for how many days its link is good, and nothing vaguer', () => {
    for (const locale of ['en', 'sw'] as const) {
      const mails = [
        orderMail({ ...order, locale }),
        libraryLinkMail(locale, shop, 'https://pwani.example/l', order.linkDays),
      ]
      for (const body of mails.flatMap(bodiesOf)) {
        expect(body).toMatch(locale === 'en' ? /within 5 days.* 60 days/ : /ndani ya siku 5\..* siku 60;/)
        expect(body).not.toMatch(/while|muda mfupi/)
      }
    }
  })

  it.each([
    ['en', 'Personal', 'personal', 'Personal license'],
    ['en', 'Standard', 'personal', 'Standard · Personal license'],
    ['en', 'Team of 5', 'team', 'Team of 5'],
    ['en', 'Class of 25', 'team', 'Class of 25 · Team license'],
    ['sw', 'Binafsi', 'personal', 'Leseni binafsi'],
    ['sw', 'Biashara', 'commercial', 'Leseni ya biashara'],
    ['sw', 'Timu ya watu 5', 'team', 'Timu ya watu 5'],
  ] as const)('%s: "%s" of type %s is "%s": nothing twice', (locale, offerName, licenseType, said) => {
    expect(licenseDetail({ offerName, licenseType }, mailWords[locale])).toBe(said)
  })

  it('loads nothing from anywhere', () => {
    for (const draft of [
      orderMail(order),
      libraryLinkMail('sw', shop, 'https://pwani.example/l', order.linkDays),
    ]) {
      expect(renderHtml(draft)).not.toMatch(/<img|<link|<script|@import|@font-face|url\(|src=/i)
    }
  })
})

describe('text in a header', () => {
  it('cannot add a header of its own', () => {
    expect(singleLine('Pwani\r\nBcc: eve@example.com')).toBe('Pwani Bcc: eve@example.com')
    expect(singleLine('a\u2028b\u0000c\u202Ed')).toBe('a b c d')
    expect(mailbox('Pwani" <eve@example.com>\r\nBcc: eve@example.com', 'shop@pwani.example')).toBe(
      '"Pwani eve@example.com Bcc: eve@example.com" <shop@pwani.example>',
    )
  })

  it('is cut between characters, not inside of one', () => {
    expect(singleLine('🎧'.repeat(200)).endsWith('🎧…')).toBe(true)
  })
})
