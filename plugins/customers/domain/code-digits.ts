/** Digits of a code. With five tries each and ten codes a day, a year of guessing finds one in 5,000 codes. */
export const digits = 8

/** @param hex a keyed hash; its first 60 bits, so that no code is likelier than another by more than 1 in 10^10 */
export const digitsOf = (hex: string): string =>
  String(BigInt(`0x${hex.slice(0, 15)}`) % 10n ** BigInt(digits)).padStart(digits, '0')

/** A code as a person typed it, with spaces and dashes or without; null for what is none. */
export const readCode = (typed: string): string | null => {
  const code = typed.replaceAll(/[\s-]/g, '')
  return /^\d{8}$/.test(code) ? code : null
}
