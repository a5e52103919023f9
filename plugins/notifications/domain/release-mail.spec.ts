import { describe, expect, it } from '@jest/globals'
import { releaseMail, type ReleaseMail } from './release-mail.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

const about: ReleaseMail = {
  locale: 'en',
  shop: { name: 'Duka', url: 'https://duka.example', supportEmail: null, timeZone: 'UTC' },
  title: 'Sauti',
  version: '1.5.0',
  isBeta: false,
  changelog: 'Faster <b>start</b>\nFewer faults',
  itemUrl: 'https://duka.example/library/items/7',
}

describe('a mail about a release', () => {
  it('says what is new line by line, and takes no markup from it', () => {
    const draft = releaseMail(about)
    expect(renderHtml(draft)).toContain('Faster &lt;b&gt;start&lt;/b&gt;<br>Fewer faults')
    expect(renderText(draft)).toContain('> Faster <b>start</b>\n> Fewer faults')
  })

  it('says where it is, and where such mails are switched off', () => {
    for (const locale of ['en', 'sw'] as const) {
      const draft = releaseMail({ ...about, locale })
      expect(draft.switchOffUrl).toBe(about.itemUrl)
      expect(draft.footer.join(' ')).toContain(about.itemUrl)
      expect(draft.blocks).toContainEqual(expect.objectContaining({ kind: 'button', url: about.itemUrl }))
    }
  })

  it('calls a beta one, has none of an empty changelog, and cuts one that has no end', () => {
    expect(releaseMail({ ...about, isBeta: true }).subject).toContain('beta')
    const kinds = releaseMail({ ...about, changelog: ' ' }).blocks.map(({ kind }) => kind)
    expect(kinds).not.toContain('quote')
    expect(renderText(releaseMail({ ...about, changelog: 'x'.repeat(9000) })).length).toBeLessThan(5000)
  })
})
