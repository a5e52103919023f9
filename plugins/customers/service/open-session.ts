import type { Id } from '../../kernel/id.ts'
import { newToken } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { buyerCookie, sessionDays } from '../contract.ts'
import { sessionEnd } from '../domain/lifetimes.ts'

const giveCookie = (ctx: TxCtx, token: string): void => {
  ctx.cookies.push({ name: buyerCookie, value: token, maxAgeSeconds: sessionDays * 86_400 })
}

/** Makes this browser known, and gives it its cookie. Only the token's keyed hash is stored. */
export const openSession = async (ctx: TxCtx): Promise<Id> => {
  const now = ctx.clock.now()
  const token = newToken()
  const { id } = await ctx.tx.insert('customer-sessions', {
    tokenHash: keyringOf(ctx.payload).hash('session', token),
    browser: ctx.client.browser,
    os: ctx.client.os,
    deviceClass: ctx.client.deviceClass,
    lastSeenAt: now.toISOString(),
    expiresAt: sessionEnd(now).toISOString(),
  })
  giveCookie(ctx, token)
  return id
}

/** The session of this browser, held until commit, unless it was revoked a moment ago. */
export const heldSession = async (ctx: TxCtx): Promise<Id | null> => {
  const { buyer } = ctx.actor
  if (!buyer) return null
  const held = await ctx.tx.claim('customer-sessions', {
    id: buyer.sessionId,
    and: { revokedAt: { exists: false } },
    change: { lastSeenAt: ctx.clock.now().toISOString() },
  })
  return held?.id ?? null
}

/** Gives a held session another token and 90 days more: the token that it had opens nothing from now on. */
export const rotateSession = async (ctx: TxCtx, sessionId: Id): Promise<void> => {
  const token = newToken()
  await ctx.tx.claim('customer-sessions', {
    id: sessionId,
    change: {
      tokenHash: keyringOf(ctx.payload).hash('session', token),
      expiresAt: sessionEnd(ctx.clock.now()).toISOString(),
    },
  })
  giveCookie(ctx, token)
}
