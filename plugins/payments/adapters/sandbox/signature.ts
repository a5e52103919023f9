import { equalSecret } from '../../../kernel/hash.ts'
import type { Keyring } from '../../../platform/keyring.ts'

/** A signature that is older, or from further in the future, is refused: a recorded callback is no use later. */
const toleranceMs = 5 * 60_000

export const signatureHeader = 'duka-sandbox-signature'

const signedText = (at: string, rawBody: string) => `callback\n${at}\n${rawBody}`

/** `t=<ISO 8601>,v1=<keyed hash>` over the time and the raw body. */
export const signCallback = (keyring: Keyring, rawBody: string, now: Date): string => {
  const at = now.toISOString()
  return `t=${at},v1=${keyring.hash('sandbox', signedText(at, rawBody))}`
}

export const isSigned = (keyring: Keyring, rawBody: string, header: string | null, now: Date): boolean => {
  const [, at = '', signature = ''] = /^t=([^,]{1,40}),v1=(.{1,200})$/.exec(header ?? '') ?? []
  const age = Math.abs(now.getTime() - Date.parse(at))
  if (!(age <= toleranceMs)) return false
  return keyring
    .hashes('sandbox', signedText(at, rawBody))
    .map((wanted) => equalSecret(wanted, signature))
    .includes(true)
}

/** Proves that a choice was made on the pay page itself, not by a form on another site. */
export const formToken = (keyring: Keyring, reference: string): string =>
  keyring.hash('sandbox', `form\n${reference}`)

export const isFormToken = (keyring: Keyring, reference: string, token: string): boolean =>
  keyring
    .hashes('sandbox', `form\n${reference}`)
    .map((wanted) => equalSecret(wanted, token))
    .includes(true)
