import { newToken, tokenPattern } from '../../kernel/token.ts'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { readCookie } from '../../platform/cookies.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { deviceCookie, newStaffDevice } from '../contract.ts'
import { recordPerson } from './record-person.ts'

/** As long as browsers keep any cookie. */
const cookieSeconds = 400 * 86_400

const tokenOf = ({ req }: TxCtx): string | null => {
  const token = readCookie(req.headers, deviceCookie)
  return token !== null && tokenPattern.test(token) ? token : null
}

/** One cookie, and one row for each person: a browser that several use is known to each of them apart. */
const hashed = (token: string, person: string): string => `${token}:${person}`

/** The browser that asks, where this person has signed in with it before. */
export const knownDevice = async (ctx: TxCtx, person: string): Promise<Doc<'staff-devices'> | null> => {
  const token = tokenOf(ctx)
  if (token === null) return null
  const hashes = keyringOf(ctx.payload).hashes('staff-device', hashed(token, person))
  return ctx.tx.find('staff-devices', { tokenHash: { in: hashes } })
}

/**
 * Whether the browser that asks is blocked for this person. Its row is held: who blocks it at this moment waits, and then ends the
 * session that is being opened.
 */
export const isBlockedHere = async (ctx: TxCtx, person: string): Promise<boolean> => {
  const known = await knownDevice(ctx, person)
  if (!known) return false
  const isUnguarded = isGuardOff(ctx.payload, 'admin-security.held-device')
  const device = isUnguarded ? known : await ctx.tx.lock('staff-devices', known.id)
  return Boolean(device?.blockedAt)
}

const shownOf = ({ client }: TxCtx) => ({
  browser: client.browser,
  os: client.os,
  deviceClass: client.deviceClass,
})

/** The row of the browser that signs in, made at the first time, which its person is told of unless it is their first of all. */
export const deviceOfSignIn = async (ctx: TxCtx, person: string): Promise<Id> => {
  const now = ctx.clock.now().toISOString()
  const known = await knownDevice(ctx, person)
  if (known) {
    await ctx.tx.claim('staff-devices', { id: known.id, change: { lastSeenAt: now } })
    return known.id
  }
  const token = tokenOf(ctx) ?? newToken()
  const isFirst = (await ctx.tx.count('staff-devices', { person: { equals: person } })) === 0
  const { id } = await ctx.tx.insert('staff-devices', {
    tokenHash: keyringOf(ctx.payload).hash('staff-device', hashed(token, person)),
    person,
    ...shownOf(ctx),
    firstSeenAt: now,
    lastSeenAt: now,
  })
  ctx.cookies.push({ name: deviceCookie, value: token, maxAgeSeconds: cookieSeconds })
  await recordPerson(ctx, person, { action: 'staff.device-new', details: { device: String(id) } })
  const { browser, os } = ctx.client
  if (!isFirst) await ctx.tx.publish(newStaffDevice, person, { person, browser, os })
  return id
}
