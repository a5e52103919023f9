import { isolateObjectProperty, ValidationError, type PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '../kernel/result.ts'
import { openSession } from './adapters/session.ts'
import type { CookieChange, Ctx, TxCtx } from './context.ts'
import { createTx } from './tx.ts'

/** How often the outermost transaction is run in all, when the database asks to try again. */
const maxAttempts = 6

/**
 * Serialization failure, deadlock, unique violation: another try sees the other side's result. A prepared statement that
 * is lost, or was another's: another try prepares none.
 */
const retryableStates = new Set(['40001', '40P01', '23505', '26000', '42P05', '0A000'])

/** Payload's `create` turns a unique violation into a ValidationError and drops the driver's error with its code. */
const isUniqueConflict = (error: unknown, req: PayloadRequest): boolean =>
  error instanceof ValidationError &&
  error.data.errors.some((each) => each.message === req.t('error:valueMustBeUnique'))

const isRetryable = (error: unknown, req: PayloadRequest): boolean => {
  if (isUniqueConflict(error, req)) return true
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code: unknown = 'code' in cause ? cause.code : undefined
    if (typeof code === 'string' && retryableStates.has(code)) return true
    // MongoDB: WriteConflict and duplicate key.
    if (code === 112 || code === 11_000) return true
  }
  return false
}

const openIds = new WeakMap<PayloadRequest, () => boolean>()

const isInTransaction = async (req: PayloadRequest): Promise<boolean> =>
  req.transactionID !== undefined && (await req.transactionID) !== null

const runOnce = async <T>(ctx: Ctx, run: (ctx: TxCtx) => Promise<Result<T>>): Promise<Result<T>> => {
  const session = await openSession(ctx.payload)
  const req = isolateObjectProperty(ctx.req, 'transactionID')
  req.transactionID = session.id
  openIds.set(req, session.isOpen)
  try {
    // A cookie names a row of this transaction: it is set only if that row comes to be.
    const cookies: CookieChange[] = []
    const result = await run({ ...ctx, req, cookies, tx: createTx(req, session.isOpen) })
    if (!result.ok) {
      await session.rollback()
      return result
    }
    // Payload kills a transaction whose error somebody caught; committing it would report success over nothing.
    if (!session.isOpen())
      throw new Error('The transaction was ended from inside: an error was caught there.')
    await session.commit()
    ctx.cookies.push(...cookies)
    return result
  } catch (error) {
    await session.rollback()
    throw error
  }
}

/**
 * Runs one use case in one transaction (law 3): commits on `ok: true`, rolls back on `ok: false` and on a throw.
 * Called with a request that is already in a transaction (a hook, a use case inside another), it joins that one.
 * Only the outermost retries, on serialization and unique conflicts, at most six times in all; so `run` must have
 * no effect but through `tx`.
 */
export const transact = async <T>(ctx: Ctx, run: (ctx: TxCtx) => Promise<Result<T>>): Promise<Result<T>> => {
  if (await isInTransaction(ctx.req)) {
    return run({
      ...ctx,
      tx: createTx(ctx.req, openIds.get(ctx.req) ?? (() => ctx.req.transactionID !== undefined)),
    })
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(ctx, run)
    } catch (error) {
      if (attempt >= maxAttempts || !isRetryable(error, ctx.req)) throw error
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()))
    }
  }
}

/** Declares a use case: the function runs inside a transaction of its own, or joins the caller's. */
export const useCase =
  <I, O>(run: (ctx: TxCtx, input: I) => Promise<Result<O>>) =>
  (ctx: Ctx, input: I): Promise<Result<O>> =>
    transact(ctx, (inside) => run(inside, input))
