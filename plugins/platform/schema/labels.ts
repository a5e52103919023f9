import type { Locale } from '../../kernel/locale.ts'

/** A label in every language of ours. */
export const label = (en: string, sw: string): Record<Locale, string> => ({ en, sw })

/** A refusal of a field, in the language of the panel that asks. */
export const refusal = ({ i18n }: { i18n: { language: string } }, en: string, sw: string): string =>
  i18n.language === 'sw' ? sw : en

/** A select's option. The value is stored, the label is shown. */
export const option = <V extends string>(value: V, en: string, sw: string) => ({
  value,
  label: label(en, sw),
})
