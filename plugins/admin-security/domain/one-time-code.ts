import { generateSecret, generateURI, verifySync } from 'otplib'

/** Seconds of one step (RFC 6238 §4.1), as every authenticator app has it. */
const stepSeconds = 30

const digits = /^\d{6}$/

/** 160 random bits in base 32, as RFC 4226 §4 recommends. */
export const newFactorSecret = (): string => generateSecret()

/** What an authenticator scans: SHA-1, six digits, 30 seconds, which is all that some apps can do. */
export const factorUri = (issuer: string, name: string, secret: string): string =>
  // A colon parts the two in what apps read.
  generateURI({ issuer: issuer.replace(/:/g, ' '), label: name.replace(/:/g, ' '), secret })

/** What a person typed, without the space in the middle that apps show. */
export const typedDigits = (typed: string): string | null => {
  const bare = typed.replace(/[\s-]/g, '')
  return digits.test(bare) ? bare : null
}

/**
 * The step that a code is of: this one, the one before, or the one after, since clocks differ. Null for any other code, and for
 * one of a step that was used, or lies before it.
 * @param lastStep steps of 30 seconds since 1970
 */
export const stepOfCode = (secret: string, typed: string, now: Date, lastStep: number): number | null => {
  const token = typedDigits(typed)
  const epoch = Math.floor(now.getTime() / 1000)
  // A clock that was ahead has used a step that is still to come: until then nothing opens.
  if (token === null || lastStep > Math.floor(epoch / stepSeconds)) return null
  const found = verifySync({
    secret,
    token,
    epoch,
    epochTolerance: stepSeconds,
    ...(lastStep > 0 ? { afterTimeStep: lastStep } : {}),
  })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}
