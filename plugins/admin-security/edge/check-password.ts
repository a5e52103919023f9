import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  createLocalReq,
  LockedAuth,
  UnverifiedEmail,
  type PayloadRequest,
} from 'payload'
import { adminCollection, type Person } from '../service/find-person.ts'
import { PasswordIsRight, whileAsking } from '../service/native-doors.ts'

/** What Payload 3.90 takes for a hash: a name that nobody has must cost the same, or the time tells who works here. */
const payloadIterations = 600_000

const takeAsLong = async (password: string): Promise<void> => {
  await promisify(pbkdf2)(password, 'nobody', payloadIterations, 32, 'sha256')
}

const isRefusal = (error: unknown): boolean =>
  error instanceof AuthenticationError || error instanceof LockedAuth || error instanceof UnverifiedEmail

/**
 * Asks Payload itself whether a password is right: its own hash, its own count of failures, its own lock. Nobody is signed in by it:
 * what its sign-in does is rolled back by our `beforeLogin`.
 */
export const checkPassword = async (
  { payload, headers }: PayloadRequest,
  who: Person | null,
  password: string,
): Promise<boolean> => {
  if (!who || password === '') {
    await takeAsLong(password)
    return false
  }
  const { email, username } = who.user
  const req = await createLocalReq({ req: { headers } }, payload)
  try {
    await whileAsking(req, () =>
      payload.login({
        collection: adminCollection(payload),
        // Payload looks for whatever was typed among the user names too, where a site has them.
        data: { email: email || (username ?? ''), password },
        req,
      }),
    )
  } catch (error) {
    if (error instanceof PasswordIsRight) return true
    // Wrong, or locked by Payload after too many: told to nobody apart.
    if (isRefusal(error)) return false
    throw error
  }
  throw new Error('A password alone has signed somebody in: `beforeLogin` of admin-security is gone.')
}
