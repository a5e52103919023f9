import { codeText } from './codes.ts'
import type { Locale } from './locale.ts'
import type { Failure } from './result.ts'

/** A refusal for people: in words of its own where it has some, else as the table says it. */
export const failureText = ({ code, message }: Failure, locale: Locale): string =>
  message ?? codeText(code, locale)
