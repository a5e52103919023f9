import { secondsAfter } from '../../kernel/clock.ts'
import { equalSecret } from '../../kernel/hash.ts'
import { idOf, maybeIdOf, type Id } from '../../kernel/id.ts'
import { newToken, tokenPattern } from '../../kernel/token.ts'
import { readCookie } from '../../platform/cookies.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { codeCookie, codeMinutes, type CodeTried, type ReturningService } from '../contract.ts'
import { digitsOf, readCode } from '../domain/code-digits.ts'
import { enterWhole } from './enter.ts'
import { isHeld } from './known-link.ts'

type Row = Doc<'customer-codes'>

/** Wrong codes that one request survives. */
export const mostTries = 5

/** The code of a request under each key: it is stored nowhere, and a key that is newer than the request changes nothing. */
const codesOf = (ctx: TxCtx, requestId: string): string[] =>
  keyringOf(ctx.payload)
    .hashes('link', `code:${requestId}`)
    .map((hash) => digitsOf(hash.split('.')[1] ?? ''))

const rowOf = (ctx: TxCtx, requestId: string): Promise<Row | null> => {
  const hashes = keyringOf(ctx.payload).hashes('link', `request:${requestId}`)
  return ctx.tx.find('customer-codes', { requestHash: { in: hashes } })
}

export const beginCode: ReturningService['beginCode'] = async (ctx) => {
  const requestId = newToken()
  const maxAgeSeconds = codeMinutes * 60
  await ctx.tx.insert('customer-codes', {
    requestHash: keyringOf(ctx.payload).hash('link', `request:${requestId}`),
    tries: 0,
    expiresAt: secondsAfter(ctx.clock.now(), maxAgeSeconds).toISOString(),
  })
  ctx.cookies.push({ name: codeCookie, value: requestId, maxAgeSeconds })
  return { requestId }
}

const isOver = (row: Row, now: Date): boolean => Boolean(row.usedAt) || new Date(row.expiresAt) <= now

/** What is none is told, and takes no try. */
const noCode = (row: Row, now: Date): CodeTried => ({
  problem: isOver(row, now) || row.tries >= mostTries ? 'CODE_OVER' : 'CODE_INCOMPLETE',
})

export const assignCode: ReturningService['assignCode'] = async (ctx, requestId, customerId) => {
  const row = await rowOf(ctx, requestId)
  if (!row || isOver(row, ctx.clock.now())) return false
  await ctx.tx.set('customer-codes', row.id, { customer: customerId })
  return true
}

export const codeOf: ReturningService['codeOf'] = async (ctx, requestId) => {
  const row = await rowOf(ctx, requestId)
  if (!row?.customer || isOver(row, ctx.clock.now())) return null
  return codesOf(ctx, requestId)[0] ?? null
}

/** One of the tries of a request. It is taken before the code is looked at, so that many at once are no more than five. */
const takeTry = async (ctx: TxCtx, row: Row): Promise<Row | null> => {
  if (isGuardOff(ctx.payload, 'customers.try-code')) {
    await ctx.tx.set('customer-codes', row.id, { tries: row.tries + 1 })
    return row.tries < mostTries ? row : null
  }
  return ctx.tx.claim('customer-codes', {
    id: row.id,
    and: {
      and: [
        { tries: { less_than: mostTries } },
        { usedAt: { exists: false } },
        { expiresAt: { greater_than: ctx.clock.now().toISOString() } },
      ],
    },
    change: { tries: { $inc: 1 } },
  })
}

const isRight = (ctx: TxCtx, requestId: string, code: string): boolean =>
  codesOf(ctx, requestId).filter((each) => equalSecret(each, code)).length > 0

/** The row is held by the try that was taken of it: nobody else is using it up now. */
const open = async (ctx: TxCtx, row: Row, customerId: Id): Promise<CodeTried> => {
  await ctx.tx.claim('customer-codes', { id: row.id, change: { usedAt: ctx.clock.now().toISOString() } })
  await enterWhole(ctx, customerId)
  return { customerId, problem: null }
}

const afterTheEnd = async (ctx: TxCtx, row: Row): Promise<CodeTried> => {
  const customerId = maybeIdOf(row.customer)
  if (customerId === null || !(await isHeld(ctx, customerId))) return { problem: 'CODE_OVER' }
  return { customerId, problem: null }
}

export const tryCode: ReturningService['tryCode'] = async (ctx, typed) => {
  const requestId = readCookie(ctx.req.headers, codeCookie) ?? ''
  const row = tokenPattern.test(requestId) ? await rowOf(ctx, requestId) : null
  if (!row) return { problem: 'CODE_OVER' }
  const code = readCode(typed)
  if (code === null) return noCode(row, ctx.clock.now())
  const held = await takeTry(ctx, row)
  if (!held) return afterTheEnd(ctx, row)
  if (!isRight(ctx, requestId, code) || !held.customer) return { problem: 'CODE_WRONG' }
  return open(ctx, held, idOf(held.customer))
}
