import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { APIError, createLocalReq, type PayloadRequest } from 'payload'
import { getLoginOptions } from 'payload/shared'
import { adminCollection, type Person } from '../service/find-person.ts'
import { PasswordIsRight, whileAsking } from '../service/native-doors.ts'

/** What Payload 3.90 takes for a hash: a name that nobody has must cost the same, or the time tells who works here. */
const payloadIterations = 600_000

const takeAsLong = async (password: string): Promise<void> => {
  await promisify(pbkdf2)(password, 'nobody', payloadIterations, 32, 'sha256')
}

/** Wrong, not verified, or refused by a hook of the host's: told to nobody apart. A database that is away is none of these. */
const isRefusal = (error: unknown): boolean => error instanceof APIError && error.status < 500

/** By what Payload finds this user, in a site whose users have names, addresses, or both. */
const loginOf = ({ payload }: PayloadRequest, { user: { email, username } }: Person) => {
  const { loginWithUsername } = payload.collections[adminCollection(payload)].config.auth
  const isByName = Boolean(username) && getLoginOptions(loginWithUsername).canLoginWithUsername
  return isByName ? { username: username ?? '' } : { email: email ?? '' }
}

/**
 * Asks Payload itself whether a password is right. Nobody is signed in by it: what its sign-in does is rolled back by our `beforeLogin`.
 * Its own count and lock stay out of it (`closeDoors`): by them a stranger would keep somebody out of every browser.
 */
export const checkPassword = async (
  { payload, headers }: PayloadRequest,
  who: Person | null,
  password: string,
): Promise<boolean> => {
  // Payload refuses a password of spaces in another way, and of those whom it knows alone.
  if (!who || password.trim() === '') {
    await takeAsLong(password)
    return false
  }
  const req = await createLocalReq({ req: { headers } }, payload)
  try {
    await whileAsking(req, () =>
      payload.login({
        collection: adminCollection(payload),
        // Its type knows the addresses of this site's users alone.
        data: Object.assign({ email: '', password }, loginOf(req, who)),
        req,
      }),
    )
  } catch (error) {
    if (error instanceof PasswordIsRight) return true
    if (isRefusal(error)) return false
    throw error
  }
  throw new Error('A password alone has signed somebody in: `beforeLogin` of admin-security is gone.')
}
