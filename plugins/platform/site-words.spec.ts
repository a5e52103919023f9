import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config } from 'payload'
import { inSiteWords } from './site-words.ts'

const things: CollectionConfig = {
  slug: 'things',
  labels: { singular: { en: 'Thing', sw: 'Kitu' }, plural: { en: 'Things', sw: 'Vitu' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', sw: 'Kichwa' }, admin: { description: 'Short' } },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'More',
          fields: [
            { name: 'state', type: 'select', options: [{ value: 'on', label: { en: 'On', sw: 'Wazi' } }] },
          ],
        },
      ],
    },
  ],
}

const config = (duka: Record<string, Record<string, unknown>>): Pick<Config, 'i18n'> => ({
  i18n: {
    translations: Object.fromEntries(
      Object.entries(duka).map(([language, words]) => [language, { duka: words }]),
    ),
  },
})

describe('the site’s own words', () => {
  it('win over ours, for a collection, a field, its description and an option, wherever they stand', () => {
    const named = inSiteWords(
      things,
      config({
        en: {
          'things.plural': 'Goods',
          'things.title': 'Name',
          'things.title.description': 'As on the shelf',
          'things.state.on': 'For sale',
        },
      }),
    )
    expect(named).toMatchObject({
      labels: { singular: { en: 'Thing' }, plural: { en: 'Goods', sw: 'Vitu' } },
      fields: [
        { label: { en: 'Name', sw: 'Kichwa' }, admin: { description: { en: 'As on the shelf' } } },
        { tabs: [{ label: 'More', fields: [{ options: [{ label: { en: 'For sale', sw: 'Wazi' } }] }] }] },
      ],
    })
  })

  it('add a language that we do not speak', () => {
    const { labels } = inSiteWords(things, config({ fr: { 'things.singular': 'Chose' } }))
    expect(labels?.singular).toEqual({ en: 'Thing', sw: 'Kitu', fr: 'Chose' })
  })

  it('change nothing where there are none, or where they are no words', () => {
    expect(inSiteWords(things, {})).toBe(things)
    const odd = inSiteWords(things, config({ en: { 'things.title': 7, 'things.plural': '' } }))
    expect(odd).toEqual(things)
  })
})
