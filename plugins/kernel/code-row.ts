import type { Locale } from './locale.ts'

export interface CodeRow extends Record<Locale, string> {
  /** HTTP status of every face. */
  status: number
}

export const codeRow = (status: number, en: string, sw: string): CodeRow => ({ status, en, sw })
