/** Characters of a key that another shop may have sold. */
const [least, most] = [12, 128]

/** Bits of what varies in it. Guesses are limited per address, so this keeps out what is no secret at all. */
const leastBits = 40

const printable = /^[\x20-\x7e]+$/

/** A key as ours are printed, whatever its prefix. */
const ownSpelling = /^[A-Z0-9]{2,8}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/

/**
 * The one form in which a key of another shop is looked up: without spaces and hyphens, in capital letters. What stands before it
 * keeps it apart from every key of ours.
 */
export const foreignForm = (typed: string): string =>
  `foreign:${typed.replaceAll(/[\s-]/g, '').toUpperCase()}`

/** How much a text could say by its own letters (Shannon): `AAAA…` says nothing. */
const bitsOf = (text: string): number => {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => bits - count * Math.log2(count / text.length), 0)
}

/**
 * Whether a key that comes along with an import is one of ours, one of another shop, or none: too short, too long, not printable, or
 * such that anybody would guess it.
 */
export const importedKeyKind = (typed: string): 'foreign' | 'none' | 'own' => {
  const key = typed.trim()
  if (ownSpelling.test(key.toUpperCase())) return 'own'
  const letters = key.replaceAll(/[\s-]/g, '')
  const isWhole = printable.test(key) && letters.length >= least && key.length <= most
  return isWhole && bitsOf(letters.toUpperCase()) >= leastBits ? 'foreign' : 'none'
}
