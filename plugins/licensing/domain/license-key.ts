/** What people see of a key whose clear text stays sealed. */
const dots = '••••'

/**
 * A key as it is printed: `LIC-7Q2M-…`.
 * @param secret 16 characters of Crockford's base 32, 80 random bits.
 */
export const formatKey = (prefix: string, secret: string): string =>
  [prefix, ...(secret.match(/.{4}/g) ?? [])].join('-')

/** The last four characters: enough for its owner to tell two keys apart, too few to guess the rest. */
export const keyHint = (key: string): string => key.slice(-4)

/** A key of another shop has none of our groups: only its end is shown. */
export const maskForeignKey = (hint: string): string => `${dots}${dots}${hint}`

export const maskKey = (prefix: string, hint: string): string => [prefix, dots, dots, dots, hint].join('-')
