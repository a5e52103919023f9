import { expect, it } from '@jest/globals'
import { enTranslations } from '@payloadcms/translations/languages/en'
import { panelLanguages } from './panel-languages.ts'

const { sw } = panelLanguages.supportedLanguages

/** `{{label}}` and `<1>`: what Payload fills in. */
const filled = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}|<\d>/g) ?? [])].sort()

const pairs = Object.entries(enTranslations).flatMap(([section, words]) =>
  Object.entries(words).map(([key, english]): [string, string, string] => [
    `${section}:${key}`,
    english,
    String((sw.translations as Record<string, Record<string, string>>)[section]?.[key]),
  ]),
)

it('has a text for every word of the panel', () => {
  expect(pairs.filter(([, , swahili]) => swahili.trim() === '' || swahili === 'undefined')).toEqual([])
})

it('fills in nothing that the English text does not, and loses no link', () => {
  const wrong = pairs.filter(([key, english, swahili]) => {
    if (key === 'general:noLabel') return false
    const [known, used] = [filled(english), filled(swahili)]
    return (
      used.some((each) => !known.includes(each)) ||
      known.some((each) => each.startsWith('<') && !used.includes(each))
    )
  })
  expect(wrong).toEqual([])
})
