import { describe, expect, it } from '@jest/globals'
import { libraryLinkMail } from './library-link-mail.ts'
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
  total: { amountMinor: 2950, currency: 'USD' },
  libraryUrl: 'https://pwani.example/library/open/abc',
  lines: [
    {
      title: 'Sauti & <Bahari>',
      offerName: 'Standard',
      licenseType: 'personal',
      keys: ['LIC-AAAA', 'LIC-BBBB'],
    },
  ],
}

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
    expect(draft.subject).toMatch(/^Faili lako liko tayari/)
    expect(renderHtml(draft)).toContain('<html lang="sw"')
    expect(renderText(draft)).toContain('Jumla: Bure')
    expect(renderText(draft)).toContain('Fungua maktaba yako')
  })

  it('loads nothing from anywhere', () => {
    for (const draft of [orderMail(order), libraryLinkMail('sw', shop, 'https://pwani.example/l')]) {
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
