import type { AfterErrorHook } from 'payload'
import { codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { isInputError } from '../input-error.ts'

/** Payload answers 500 when a caller's value does not fit a column; such an answer is a 400 (law 10). */
export const mapDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  const isSyntax = error instanceof SyntaxError
  if (!isSyntax && !isInputError(error)) return
  const code = isSyntax ? 'BAD_JSON' : 'BAD_INPUT'
  const message = codeText(code, localeFromHeader(req.headers.get('accept-language')))
  return { status: 400, response: { errors: [{ message, data: { code } }] } }
}
