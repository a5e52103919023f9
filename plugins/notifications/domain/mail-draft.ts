import type { Locale } from '../../kernel/locale.ts'

/** Shown when it has items. */
export interface LabeledList {
  label: string
  items: string[]
}

/** Texts are plain: each renderer escapes them in its own way. */
export type MailBlock =
  | { kind: 'button'; label: string; url: string }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | { kind: 'heading'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'product'; title: string; detail: string; files: LabeledList; keys: LabeledList }
  /** What somebody wrote to the reader: any length, with their line breaks. */
  | { kind: 'quote'; label: string; text: string }
  | { kind: 'text'; text: string }

/** A mail before it is drawn: one source for its HTML and its text. */
export interface MailDraft {
  locale: Locale
  subject: string
  /** What mail programs show beside the subject. */
  preheader: string
  brand: { name: string; url: string }
  blocks: MailBlock[]
  footer: string[]
  /** Where mails of this kind are switched off; not set for those that are about what somebody did. */
  switchOffUrl?: string
  /** Answers go there; shown at the end. */
  support: { label: string; email: string } | null
}
