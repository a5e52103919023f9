import { randomBytes } from 'node:crypto'

/** A bearer secret of 256 random bits, URL-safe. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What a token of ours looks like: anything else is refused before it reaches the database. */
export const tokenPattern = /^[A-Za-z0-9_-]{43}$/

// Crockford's base 32: no I, L, O, U, so that a key survives being read aloud.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `length` random characters of Crockford's base 32, five bits each. */
export const randomBase32 = (length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('')
