import { expect, it } from '@jest/globals'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { seatAssignedMail, seatRevokedMail } from './seat-mails.ts'

const shop = {
  name: 'Studio <Pwani>',
  url: 'https://pwani.example',
  supportEmail: 'help@pwani.example',
  timeZone: 'Africa/Nairobi',
}

const mail = (locale: 'en' | 'sw') => ({ locale, shop, title: 'Sauti & <Bahari>', offerName: 'Team of 5' })

const assigned = (locale: 'en' | 'sw') =>
  seatAssignedMail({
    ...mail(locale),
    libraryUrl: 'https://pwani.example/library/open/abc',
    linkDays: { link: 7, session: 90 },
  })

it.each(['en', 'sw'] as const)('%s: says shop, product and the way in, by HTML and by text', (locale) => {
  const draft = assigned(locale)
  for (const fact of ['Sauti & <Bahari>', 'Studio <Pwani>', 'https://pwani.example/library/open/abc', '7'])
    expect(renderText(draft)).toContain(fact)
  expect(renderText(draft)).toContain('help@pwani.example')
  expect(renderHtml(draft)).toContain('Sauti &amp; &lt;Bahari&gt;')
  expect(renderHtml(draft)).not.toContain('<Bahari>')
  expect(renderHtml(draft)).toContain(`<html lang="${locale}"`)
})

it('says in either language that the seat is gone, and opens nothing', () => {
  const [en, sw] = (['en', 'sw'] as const).map((locale) => renderText(seatRevokedMail(mail(locale))))
  expect(en).toContain('has been taken back')
  expect(sw).toContain('imerudishwa')
  for (const text of [en, sw]) {
    expect(text).toContain('Sauti & <Bahari>')
    expect(text).not.toContain('/library/')
  }
})
