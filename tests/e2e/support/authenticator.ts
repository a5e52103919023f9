import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

const stepSeconds = 30

/** An authenticator app: codes of a secret, as another program than the shop counts them. */
export interface Authenticator {
  /** The code of now. */
  code: () => string
  /** A code that was never right, or will not be for long: of so many steps away. */
  codeAway: (steps: number) => string
  /** A code of a step from which none was taken before, waited for where there is none yet. */
  freshCode: () => Promise<string>
}

export const authenticatorOf = (secret: string): Authenticator => {
  let lastStep = 0
  const stepNow = (): number => Math.floor(Date.now() / 1000 / stepSeconds)
  const codeAt = (step: number): string =>
    execFileSync('oathtool', [
      '--totp',
      '--base32',
      '--now',
      new Date(step * stepSeconds * 1000).toISOString().replace('T', ' ').replace(/\..*/, ' UTC'),
      secret.replaceAll(' ', ''),
    ])
      .toString()
      .trim()
  return {
    code: () => {
      lastStep = stepNow()
      return codeAt(lastStep)
    },
    codeAway: (steps) => codeAt(stepNow() + steps),
    freshCode: async () => {
      // Near its end a step might be over when the code arrives.
      while (stepNow() <= lastStep || (Date.now() / 1000) % stepSeconds > stepSeconds - 3) await sleep(200)
      lastStep = stepNow()
      return codeAt(lastStep)
    },
  }
}
