import type { z } from 'zod'
import { fail, ok, type Failure, type Result } from '../../kernel/result.ts'
import { newToken } from '../../kernel/token.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { checkLimit, perPair, takeLimits, type LimitRule } from '../../platform/limiter.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers, Returning, type TryStanding } from '../../customers/contract.ts'
import { Payments, type Purchase } from '../../payments/contract.ts'
import { Site } from '../../site/contract.ts'
import { numberClosed, openByDateShape } from '../contract.ts'
import { isNearDay, spanAround } from '../domain/purchase-day.ts'

type Asked = z.output<(typeof openByDateShape)['input']>

/** In 90 days, of the same number. */
const failuresPerAddress = 6

interface Try {
  phone: string
  date: string
  timeZone: string
}

/**
 * What was bought within a day of the date, and what the same browsers bought besides. A wrong date and a number that is
 * nobody's take the same way and cost the same: one look for the customer, one for purchases of those days.
 */
const purchasesBehind = async (ctx: TxCtx, { phone, date, timeZone }: Try): Promise<Purchase[]> => {
  const payments = resolve(ctx.payload, Payments)
  const customer = await resolve(ctx.payload, Customers).findByPhone(ctx, phone)
  const who = { phone, customerId: customer?.customerId ?? null }
  const those = await payments.boughtBy(ctx, who, spanAround(date))
  const near = those.filter(({ paidAt }) => isNearDay(date, paidAt, timeZone))
  if (near.length === 0) return []
  const ids = near.map(({ orderId }) => orderId)
  const together = new Set(await resolve(ctx.payload, Returning).placedTogether(ctx, ids))
  return (await payments.boughtBy(ctx, who)).filter(({ orderId }) => together.has(orderId))
}

const record = (ctx: TxCtx, phone: string, code: string | null): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, {
    action: 'library.date-tried',
    outcome: code === null ? 'done' : 'refused',
    resource: null,
    details: { contact: keyringOf(ctx.payload).hash('contact', phone), code },
  })

const refusalOf = (standing: Exclude<TryStanding, { state: 'open' }>): Failure =>
  standing.state === 'locked'
    ? fail('NUMBER_LOCKED', { retryAfterSeconds: standing.retryAfterSeconds })
    : fail('CODE_REQUIRED')

/** Of the ten failures that a number survives, what one address may use up: alone it needs months to close a number. */
const shareOf = (ctx: Ctx, phone: string): LimitRule =>
  perPair(ctx, {
    name: 'share',
    key: keyringOf(ctx.payload).hash('contact', phone),
    tries: failuresPerAddress,
    seconds: 90 * 86_400,
  })

/** What the failure says of the lock is the same for every number. */
const noteFailure = async (ctx: TxCtx, phone: string): Promise<Failure> => {
  await takeLimits(ctx, openByDateShape.name, [shareOf(ctx, phone)])
  const { lockedSeconds, isLast } = await resolve(ctx.payload, Returning).noteFailure(ctx, phone)
  if (isLast) {
    const noticeId = newToken()
    const sealedPhone = keyringOf(ctx.payload).encrypt('link', phone)
    await ctx.tx.publish(numberClosed, `number-closed:${noticeId}`, { noticeId, sealedPhone })
  }
  return fail('RETURN_UNKNOWN', lockedSeconds === null ? undefined : { retryAfterSeconds: lockedSeconds })
}

/** Why the number may not be tried now, or not from here. */
const standsAgainst = async (ctx: TxCtx, phone: string): Promise<Failure | null> => {
  const standing = await resolve(ctx.payload, Returning).holdTries(ctx, phone)
  if (standing.state !== 'open') return refusalOf(standing)
  const share = await checkLimit(ctx, openByDateShape.name, shareOf(ctx, phone))
  return share.ok ? null : share
}

/** @returns what to answer. A refusal is counted and recorded, so it is committed like a success. */
const tryDate = async (ctx: TxCtx, tried: Try): Promise<Failure | null> => {
  const against = await standsAgainst(ctx, tried.phone)
  if (against) {
    await record(ctx, tried.phone, against.code)
    return against
  }
  const purchases = await purchasesBehind(ctx, tried)
  const refusal = purchases.length === 0 ? await noteFailure(ctx, tried.phone) : null
  if (!refusal) await resolve(ctx.payload, Returning).admitPartly(ctx, purchases)
  await record(ctx, tried.phone, refusal?.code ?? null)
  return refusal
}

/** Lets a browser see what a phone number bought, for who knows one of the days. Keys stay masked. */
export const openByDate = async (ctx: Ctx, asked: Asked): Promise<Result<{ opened: true }>> => {
  const { country, timeZone } = await resolve(ctx.payload, Site).facts(ctx, ctx.locale)
  const contact = resolve(ctx.payload, Customers).readContact({ phone: asked.phone }, country)
  if (!contact.ok || contact.value.phone === null) return fail('BAD_PHONE')
  if (!resolve(ctx.payload, Returning).ways.date) return fail('CODE_REQUIRED')
  const tried = { phone: contact.value.phone, date: asked.date, timeZone }
  const done = await transact(ctx, async (inside) => ok({ refusal: await tryDate(inside, tried) }))
  if (!done.ok) return done
  return done.value.refusal ?? ok({ opened: true })
}
