import { formatKey } from './license-key.ts'
import { foreignForm } from './foreign-key.ts'

/** Characters of a key behind its prefix. */
const secretLength = 16

/** Letters that Crockford's base 32 leaves out because they look like these digits. */
const lookAlike: Record<string, string> = { I: '1', L: '1', O: '0' }

const fold = (text: string): string => text.replace(/[ILO]/g, (letter) => lookAlike[letter] ?? letter)

/**
 * A key as it was printed, from what somebody typed: in lower case, without hyphens or with spaces, `O` for zero, with or
 * without its prefix. What is no key stays none.
 */
export const readKey = (typed: string, keyPrefix: string): string => {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const prefix = plain.slice(0, -secretLength)
  // A prefix may hold any letter. Keys of former days keep theirs.
  const isOwn = prefix === '' || fold(prefix) === fold(keyPrefix)
  return formatKey(isOwn ? keyPrefix : prefix, fold(plain.slice(-secretLength)))
}

/** The two forms under which a license may be kept that somebody has typed the key of: a key of ours, or one of another shop. */
export const keyForms = (typed: string, keyPrefix: string): [own: string, foreign: string] => [
  readKey(typed, keyPrefix),
  foreignForm(typed),
]
