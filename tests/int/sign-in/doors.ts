import { createLocalReq, getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { graphql, rest, type StaffCaller } from '../../../plugins/platform/testing/index.ts'

/** What somebody brings to a door. */
export interface Brought {
  password?: string
  code?: string
}

/** What a door gave away. */
export interface Given {
  tokens: string[]
  cookies: string[]
  status: number | null
}

interface Door {
  name: string
  knock: (payload: Payload, who: StaffCaller, brought: Brought) => Promise<Given>
}

/** Every token in an answer, however deep. */
const tokensIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:token|refreshedToken)$/i.test(key) && typeof inner === 'string' ? [inner] : tokensIn(inner),
  )
}

const opening = (headers: Headers | null): string[] =>
  (headers?.getSetCookie() ?? []).filter((line) => /^payload-token=[^;]/.test(line))

const overRest =
  (path: string, body: (who: StaffCaller, brought: Brought) => object): Door['knock'] =>
  async (payload, who, brought) => {
    const reply = await rest(payload)<object>('POST', path, { body: body(who, brought) })
    return { tokens: tokensIn(reply.json), cookies: opening(reply.headers), status: reply.status }
  }

const overGraphql =
  (query: (who: StaffCaller, brought: Brought) => string): Door['knock'] =>
  async (payload, who, brought) => {
    const reply = await graphql(payload)(query(who, brought))
    return { tokens: tokensIn(reply.data), cookies: opening(reply.headers), status: null }
  }

/** The token of a mail about a forgotten password, as whoever reads the mailbox has it. */
const mailedToken = async (payload: Payload, { user }: StaffCaller): Promise<string> => {
  const resetPasswordToken = `mailed-${String(user.id)}`
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { resetPasswordToken, resetPasswordExpiration: new Date(Date.now() + 3_600_000).toISOString() },
    req: await createLocalReq({}, payload),
  })
  return resetPasswordToken
}

/** A session as Payload's own sign-in would have left it: on the user's row, and nowhere else. */
const nativeToken = async (payload: Payload, { email, user }: StaffCaller): Promise<string> => {
  const collectionConfig = payload.collections.users.config
  const req = await createLocalReq({}, payload)
  const stored = await payload.db.findOne<typeof user>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  if (!stored) throw new Error('The user is gone')
  const { sid = '' } = await addSessionToUser({ collectionConfig, payload, req, user: stored })
  const fieldsToSign = getFieldsToSign({ collectionConfig, email, sid, user })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 3600 })
  return token
}

const withNativeToken =
  (method: 'GET' | 'POST', path: string): Door['knock'] =>
  async (payload, who) => {
    const headers = { authorization: `JWT ${await nativeToken(payload, who)}` }
    const reply = await rest(payload)<{ user?: object | null }>(method, path, { headers })
    // `me` repeats the token that it was given: what it found behind it counts.
    const found = reply.json.user ? ['somebody'] : []
    return { tokens: found, cookies: opening(reply.headers), status: reply.status }
  }

const quoted = (text: string | undefined): string => JSON.stringify(text ?? '')

/** Every door of the admin's collection that could open a session, and ours. */
export const doors: Door[] = [
  {
    name: 'REST login',
    knock: overRest('/api/users/login', ({ email }, brought) => ({ email, ...brought })),
  },
  {
    name: 'REST first-register',
    knock: overRest('/api/users/first-register', (_, brought) => ({
      ...{ name: 'New', email: 'new@staff.example', password: 'a-long-password' },
      ...brought,
    })),
  },
  {
    name: 'REST reset-password',
    knock: async (payload, who, brought) => {
      const token = await mailedToken(payload, who)
      const body = { token, password: 'another-password', ...brought }
      return overRest('/api/users/reset-password', () => body)(payload, who, brought)
    },
  },
  { name: 'REST forgot-password', knock: overRest('/api/users/forgot-password', ({ email }) => ({ email })) },
  { name: 'REST unlock', knock: overRest('/api/users/unlock', ({ email }) => ({ email })) },
  { name: 'REST verify', knock: overRest('/api/users/verify/anything', () => ({})) },
  { name: 'REST refresh-token, of a stranger', knock: overRest('/api/users/refresh-token', () => ({})) },
  { name: 'REST refresh-token', knock: withNativeToken('POST', '/api/users/refresh-token') },
  { name: 'REST me', knock: withNativeToken('GET', '/api/users/me') },
  {
    name: 'GraphQL loginUser',
    knock: overGraphql(
      ({ email }, { password }) =>
        `mutation { loginUser(email: ${quoted(email)}, password: ${quoted(password)}) { token exp } }`,
    ),
  },
  {
    name: 'GraphQL resetPasswordUser',
    knock: async (payload, who, { password }) => {
      const token = await mailedToken(payload, who)
      const query = `mutation { resetPasswordUser(token: ${quoted(token)}, password: ${quoted(password ?? 'another-password')}) { token } }`
      return overGraphql(() => query)(payload, who, {})
    },
  },
  {
    name: 'GraphQL refreshTokenUser',
    knock: overGraphql(() => 'mutation { refreshTokenUser { refreshedToken } }'),
  },
  {
    name: 'GraphQL forgotPasswordUser',
    knock: overGraphql(({ email }) => `mutation { forgotPasswordUser(email: ${quoted(email)}) }`),
  },
  {
    name: 'the Local API',
    knock: async (payload, { email }, { password = '' }) => {
      const login = payload.login({ collection: 'users', data: { email, password } })
      return login.then(
        (result) => ({ tokens: tokensIn(result), cookies: [], status: null }),
        () => ({ tokens: [], cookies: [], status: null }),
      )
    },
  },
  {
    name: 'our own, over REST',
    knock: overRest('/api/shop/staff/sign-in', ({ email }, brought) => ({ name: email, ...brought })),
  },
  {
    name: 'our own, over GraphQL',
    knock: overGraphql(
      ({ email }, { code, password }) =>
        `mutation { staffSignIn(name: ${quoted(email)}, code: ${quoted(code)}, password: ${quoted(password)}) { state } }`,
    ),
  },
]

/** How many sessions there are, in the shop's own book. */
export const openSessions = async (payload: Payload): Promise<number> =>
  (await payload.count({ collection: 'staff-sessions', where: { endedAt: { exists: false } } })).totalDocs
