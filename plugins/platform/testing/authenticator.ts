import { generateSecret, generateSync } from 'otplib'
import { createLocalReq, type Payload } from 'payload'
import { clockOf, keyringOf, slugOf } from '../registry.ts'
import type { StaffCaller } from './as.ts'

const stepSeconds = 30

export interface Authenticator {
  secret: string
  /** The code of the shop's clock, so many steps from now. */
  code: (steps?: number) => string
}

/** Shows codes of a secret, as an app on a phone does. */
export const authenticatorOf = (payload: Payload, secret: string): Authenticator => ({
  secret,
  code: (steps = 0) =>
    generateSync({
      secret,
      epoch: Math.floor(clockOf(payload).now().getTime() / 1000) + steps * stepSeconds,
    }),
})

/** Enrols somebody, past the screens: for tests of what comes after. */
export const enrolled = async (
  payload: Payload,
  { user }: Pick<StaffCaller, 'user'>,
): Promise<Authenticator> => {
  const secret = generateSecret()
  await payload.db.create({
    collection: slugOf(payload, 'staff-factors'),
    data: {
      person: `${user.collection}:${String(user.id)}`,
      secret: keyringOf(payload).encrypt('totp', secret),
      lastStep: 0,
      enrolledAt: clockOf(payload).now().toISOString(),
    },
    req: await createLocalReq({}, payload),
  })
  return authenticatorOf(payload, secret)
}
