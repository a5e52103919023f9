/** What somebody at the desk means by what they typed. */
export type Search =
  /** Kept out of addresses: it has a field of its own, and finds nothing here. */
  | { kind: 'key' }
  | { kind: 'hint'; hint: string; words: string }
  | { kind: 'email'; email: string }
  | { kind: 'words'; words: string }

const fullKey = /^[A-Z0-9]{2,8}(?:-[0-9A-Z]{4}){4}$/
/** What other shops sell: a UUID, groups of hexadecimal digits, or 32 of them. */
const foreignKey = /^[0-9A-F]{4,}(?:-[0-9A-F]{4,}){2,}$|^[0-9A-F]{32}$/
/** The last characters of a key, as mails and lists show them. Also a short word of a title. */
const hint = /^[0-9A-Z]{4}$/

/**
 * Tells a whole license key, its last four characters, an e-mail address and words of a product apart, so that each is looked up
 * where an index answers, however many licenses there are.
 */
export const searchKind = (typed: string): Search => {
  const words = typed.trim()
  const upper = words.toUpperCase()
  if (fullKey.test(upper) || foreignKey.test(upper)) return { kind: 'key' }
  if (words.includes('@')) return { kind: 'email', email: words.toLowerCase() }
  if (hint.test(upper)) return { kind: 'hint', hint: upper, words }
  return { kind: 'words', words }
}
