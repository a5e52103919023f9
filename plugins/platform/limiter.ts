import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { fail, ok, type Result } from '../kernel/result.ts'
import { sidePool } from './adapters/side-pool.ts'
import { staffPerson } from './actor.ts'
import type { Ctx } from './context.ts'

/** `tries` in `seconds`, for each value of `key` (law 12). A null key means that it is not known: then no limit. */
export interface LimitRule {
  name: string
  key: string | null
  tries: number
  seconds: number
  /** Operations that name the same one share the rule. @default the operation's own name */
  scope?: string
  /** Only looked at before: what fails is counted by the use case, which alone knows. */
  isOfFailures?: true
}

/** The client's address as a key; null where the socket hook is not installed: then the other keys carry the limits. */
export const perAddress = (ctx: Pick<Ctx, 'client'>, rule: Omit<LimitRule, 'key'>): LimitRule => ({
  ...rule,
  key: ctx.client.ipHash,
})

/**
 * What somebody typed, from one address: below the limit of what they typed alone, so that no address uses up more than its
 * share of it.
 */
export const perPair = (ctx: Pick<Ctx, 'client'>, rule: LimitRule): LimitRule => ({
  ...rule,
  key: rule.key && ctx.client.ipHash && `${rule.key}:${ctx.client.ipHash}`,
})

/** Whoever of the staff acts as a key, from wherever they do. */
export const perStaff = (ctx: Pick<Ctx, 'actor'>, rule: Omit<LimitRule, 'key' | 'name'>): LimitRule => ({
  ...rule,
  name: 'staff',
  key: staffPerson(ctx.actor),
})

/** The browser as a key, by its session; null for a stranger's, which the address has to carry. */
export const perBrowser = (ctx: Pick<Ctx, 'actor'>, rule: Omit<LimitRule, 'key'>): LimitRule => ({
  ...rule,
  key: ctx.actor.buyer && String(ctx.actor.buyer.sessionId),
})

/**
 * For what a buyer reads again and again: some tabs that wait for an order, each asking every second, stay below. The
 * address allows more, since whole mobile networks share one.
 */
export const readingLimits = (ctx: Pick<Ctx, 'actor' | 'client'>): LimitRule[] => [
  perBrowser(ctx, { name: 'browser', tries: 300, seconds: 60 }),
  perAddress(ctx, { name: 'ip', tries: 1200, seconds: 60 }),
]

const limiters = new WeakMap<Payload, Map<string, RateLimiterAbstract>>()

/** The table is made by `applyConstraints`, so that no request creates tables. */
export const limitTable = 'duka_limits'

/** A timer of Node's counts no further. */
const mostTimerSeconds = 24 * 86_400

interface Wanted {
  name: string
  rule: LimitRule
  /** A transaction is open, and holds a connection of the pool. */
  isInside: boolean
}

const makeLimiter = (payload: Payload, { name, rule, isInside }: Wanted): RateLimiterAbstract => {
  const settings = { keyPrefix: name, points: rule.tries, duration: rule.seconds }
  return 'pool' in payload.db
    ? new RateLimiterPostgres({
        ...settings,
        storeClient: isInside ? sidePool(payload) : payload.db.pool,
        tableName: limitTable,
        tableCreated: true,
        clearExpiredByTimeout: false,
      })
    : new RateLimiterMemory({ ...settings, duration: Math.min(rule.seconds, mostTimerSeconds) })
}

const limiterFor = (payload: Payload, wanted: Wanted): RateLimiterAbstract => {
  const made = limiters.get(payload) ?? new Map<string, RateLimiterAbstract>()
  limiters.set(payload, made)
  const name = `${wanted.name}${wanted.isInside ? ' inside' : ''}`
  const limiter = made.get(name) ?? makeLimiter(payload, wanted)
  made.set(name, limiter)
  return limiter
}

const nameOf = (operation: string, rule: LimitRule): string => `${rule.scope ?? operation}/${rule.name}`

/** Whether a rule is used up, without counting anything: for what counts its failures alone. */
export const checkLimit = async (ctx: Ctx, operation: string, rule: LimitRule): Promise<Result<null>> => {
  if (rule.key === null) return ok(null)
  const isInside = Boolean(await ctx.req.transactionID)
  const name = nameOf(operation, rule)
  const counted = await limiterFor(ctx.payload, { name, rule, isInside }).get(rule.key)
  if (!counted || counted.consumedPoints < rule.tries) return ok(null)
  return fail('TOO_MANY_REQUESTS', { retryAfterSeconds: Math.ceil(counted.msBeforeNext / 1000) })
}

/** What stands before an operation: each rule is counted, or looked at where the use case counts its failures. */
export const applyLimits = async (ctx: Ctx, operation: string, rules: LimitRule[]): Promise<Result<null>> => {
  for (const rule of rules) {
    const ask = rule.isOfFailures ? checkLimit(ctx, operation, rule) : takeLimits(ctx, operation, [rule])
    const answer = await ask
    if (!answer.ok) return answer
  }
  return ok(null)
}

/** Counts one try against each rule; the first that is used up refuses, with the seconds to wait. */
export const takeLimits = async (ctx: Ctx, operation: string, rules: LimitRule[]): Promise<Result<null>> => {
  const isInside = Boolean(await ctx.req.transactionID)
  for (const rule of rules) {
    if (rule.key === null) continue
    const name = nameOf(operation, rule)
    const answer = await limiterFor(ctx.payload, { name, rule, isInside }).penalty(rule.key)
    if (answer.consumedPoints > rule.tries) {
      return fail('TOO_MANY_REQUESTS', { retryAfterSeconds: Math.ceil(answer.msBeforeNext / 1000) })
    }
  }
  return ok(null)
}
