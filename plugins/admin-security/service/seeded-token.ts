import type { Keyring } from '../../platform/keyring.ts'

/** A token has no ":", so that no seed's hash is ever a token's. */
const purposeOf = (seed: string): string => `seed:${seed}`

const tokenOf = (hash: string): string => {
  const [, hex = ''] = hash.split('.')
  return Buffer.from(hex, 'hex').toString('base64url')
}

/**
 * The token of a link that a mail carries: made anew from a seed at each try, so that what waits in the outbox opens nothing. Without
 * the shop's keys a seed is a random number.
 */
export const seededToken = (keyring: Keyring, seed: string): string =>
  tokenOf(keyring.hash('staff-ticket', purposeOf(seed)))

/** The same under every key, newest first: a mail may have waited while the keys rotated. */
export const seededTokens = (keyring: Keyring, seed: string): string[] =>
  keyring.hashes('staff-ticket', purposeOf(seed)).map(tokenOf)
