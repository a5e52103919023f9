import { expect, it } from '@jest/globals'
import { licenseMail, staffNote } from './license-mail.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

const shop = {
  name: 'Studio Pwani',
  url: 'https://pwani.example',
  supportEmail: 'habari@pwani.example',
  timeZone: 'Africa/Nairobi',
}
const libraryUrl = 'https://pwani.example/library'

it.each(['suspended', 'review', 'flagged', 'revoked', 'reset-approved', 'reset-rejected'] as const)(
  'says in both languages what %s means, whose shop it is, and where to ask',
  (news) => {
    const [en, sw] = (['en', 'sw'] as const).map((locale) => {
      const draft = licenseMail({
        locale,
        shop,
        news,
        title: 'Sauti',
        note: 'Karibu <b>tena</b>',
        libraryUrl,
      })
      expect(renderHtml(draft)).not.toContain('<b>tena')
      return renderText(draft)
    })
    expect(en).not.toBe(sw)
    for (const text of [en, sw])
      for (const fact of ['Sauti', 'Studio Pwani', 'habari@pwani.example', libraryUrl, 'Karibu'])
        expect(text).toContain(fact)
  },
)

it('tells the shop what the rules found, and where to look', () => {
  const panelUrl = 'https://pwani.example/admin/collections/licenses/7'
  const note = { locale: 'sw', shop, news: 'review', title: 'Sauti', found: '8 addresses', panelUrl } as const
  for (const fact of ['8 addresses', panelUrl, 'imesimamishwa'])
    expect(renderText(staffNote(note))).toContain(fact)
})
