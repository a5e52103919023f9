import { en, enTranslations } from '@payloadcms/translations/languages/en'
import type { Config, RichTextAdapterProvider } from 'payload'
import type { PanelWords } from './panel-words.ts'
import { swahiliAccount } from './swahili-account.ts'
import { swahiliDocuments } from './swahili-documents.ts'
import { swahiliGeneral } from './swahili-general.ts'

const merge = (...parts: PanelWords[]): typeof enTranslations => {
  const sections = Object.entries(enTranslations).map(([section, words]) => [
    section,
    Object.assign({}, words, ...parts.map((part) => part[section as keyof PanelWords] ?? {})) as typeof words,
  ])
  return Object.fromEntries(sections) as typeof enTranslations
}

/** An empty cell: Payload's own word for it is "<No Customer>". */
const emptyCell = { general: { noLabel: '\u2014' } }

/** Payload speaks some forty languages, and Swahili is none of them. What is not translated here stays English. */
const sw = { ...en, translations: merge(swahiliGeneral, swahiliAccount, swahiliDocuments, emptyCell) }

const supportedLanguages = { en, sw }

/** The languages of the panel: each user chooses one under "Account". */
export const panelLanguages = {
  fallbackLanguage: 'en',
  supportedLanguages,
  translations: { en: emptyCell },
} satisfies NonNullable<Config['i18n']>

/**
 * The editor brings words for the languages that Payload speaks; for any other it would show their keys.
 * @returns the same editor, which says in English what it cannot say in Swahili
 */
export const inPanelLanguages =
  <A extends object, B extends object, C extends object>(
    editor: RichTextAdapterProvider<A, B, C>,
  ): RichTextAdapterProvider<A, B, C> =>
  async (args) => {
    const made = await editor(args)
    const words: Record<string, Record<string, unknown> | undefined> = args.config.i18n.translations
    words.sw = { ...words.sw, lexical: words.en?.lexical }
    return made
  }
