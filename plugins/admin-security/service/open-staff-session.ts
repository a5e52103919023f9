import { getFieldsToSign, jwtSign, type SanitizedCollectionConfig } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { daysAfter, secondsAfter } from '../../kernel/clock.ts'
import { forgetActor } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { withProof } from './native-doors.ts'
import { adminCollection, type Person, type StoredUser } from './find-person.ts'
import type { StaffSession } from './honored.ts'
import { deviceOfSignIn } from './known-device.ts'
import { heldUser } from './user-row.ts'

/** However busy it is kept, a session ends so many days after its code was typed. */
const mostSessionDays = 90

/** Seconds that a session gets at its renewal; none when it has had its days. */
export const secondsLeft = (session: Pick<StaffSession, 'isRemembered' | 'startedAt'>, now: Date): number => {
  const end = daysAfter(new Date(session.startedAt), mostSessionDays)
  const left = Math.floor((end.getTime() - now.getTime()) / 1000)
  return Math.max(0, Math.min(sessionSeconds(session.isRemembered), left))
}

/** Seconds of a session: a day, or thirty in a browser that shall remember. */
const sessionSeconds = (isRemembered: boolean): number => (isRemembered ? 30 : 1) * 86_400

/** The collection's own settings with the length of this session, which Payload would take from there. */
const lasting = (config: SanitizedCollectionConfig, seconds: number): SanitizedCollectionConfig => ({
  ...config,
  auth: { ...config.auth, tokenExpiration: seconds },
})

/** Signs a native token and sets Payload's own cookie. */
export const giveToken = async (
  ctx: TxCtx,
  user: StoredUser,
  sid: string,
  seconds: number,
): Promise<{ exp: number; token: string; header: string }> => {
  const { payload } = ctx
  const config = lasting(payload.collections[adminCollection(payload)].config, seconds)
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: user.email ?? '', sid, user })
  const { exp, token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: seconds })
  const header = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return { exp, token, header }
}

/** The host's own hooks of a sign-in run as Payload would run them; one that throws lets nobody in. */
const runHooks = async (ctx: TxCtx, given: StoredUser, token?: string): Promise<StoredUser> => {
  const { config } = ctx.payload.collections[adminCollection(ctx.payload)]
  const { req } = ctx
  const args = { collection: config, context: req.context, req }
  let user = given
  if (token === undefined) {
    for (const hook of config.hooks.beforeLogin) {
      user = ((await hook({ ...args, user })) as StoredUser | undefined) ?? user
    }
  } else {
    for (const hook of config.hooks.afterLogin) {
      user = ((await hook({ ...args, token, user })) as StoredUser | undefined) ?? user
    }
  }
  return user
}

/**
 * Opens a native session for somebody who has proved who they are, and gives its cookie to the browser that asks. The user's row is
 * held, so that of several who sign in at once each keeps their session.
 */
export const openStaffSession = async (
  ctx: TxCtx,
  { person, user: seen }: Person,
  isRemembered: boolean,
): Promise<void> => {
  const { payload, req } = ctx
  const device = await deviceOfSignIn(ctx, person)
  const held = await heldUser(ctx, seen.id)
  if (!held) throw new Error('The user is gone.')
  const { config } = payload.collections[adminCollection(payload)]
  const seconds = sessionSeconds(isRemembered)
  const { sid = '' } = await addSessionToUser({
    collectionConfig: lasting(config, seconds),
    payload,
    req,
    user: held,
  })
  const now = ctx.clock.now()
  await ctx.tx.insert('staff-sessions', {
    sid,
    person,
    device,
    isRemembered,
    startedAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: secondsAfter(now, seconds).toISOString(),
  })
  const user = await withProof(req, () =>
    runHooks(ctx, { ...held, collection: config.slug as StoredUser['collection'] }),
  )
  const { token, header } = await giveToken(ctx, user, sid, seconds)
  const signedIn: StoredUser = { ...user, _sid: sid, _strategy: 'local-jwt' }
  req.user = signedIn
  forgetActor(req)
  await runHooks(ctx, user, token)
  ctx.cookies.push({ name: `${payload.config.cookiePrefix}-token`, value: token, header })
}
