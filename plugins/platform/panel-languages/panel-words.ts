import type { enTranslations } from '@payloadcms/translations/languages/en'

type English = typeof enTranslations

/** Words of Payload's own panel in another language; a misspelled key does not compile. What is left out stays English. */
export type PanelWords = { [Section in keyof English]?: Partial<Record<keyof English[Section], string>> }
