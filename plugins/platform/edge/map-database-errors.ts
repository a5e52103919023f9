import type { AfterErrorHook } from 'payload'
import { codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'

/** SQLSTATE classes that say "the caller sent nonsense": data exceptions, and integrity errors of its values. */
const inputStates = /^22|^23502$|^23503$|^23514$/

const sqlState = (error: unknown): string | null => {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code: unknown = 'code' in cause ? cause.code : undefined
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  }
  return null
}

/** Payload answers 500 when a caller's value does not fit a column; such an answer is a 400 (law 10). */
export const mapDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  const state = sqlState(error)
  const isSyntax = error instanceof SyntaxError
  if (!isSyntax && (state === null || !inputStates.test(state))) return
  const code = isSyntax ? 'BAD_JSON' : 'BAD_INPUT'
  const message = codeText(code, localeFromHeader(req.headers.get('accept-language')))
  return { status: 400, response: { errors: [{ message, data: { code } }] } }
}
