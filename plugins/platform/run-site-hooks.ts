import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { fail, ok, type Failure, type Result } from '../kernel/result.ts'
import { isShopRefusal, wordsOf, type ShopRefusal } from '../kernel/shop-refusal.ts'
import type { Ctx } from './context.ts'
import type { SiteHook } from './site-hook.ts'

/** The hooks of one name. */
export interface HookRun<Facts extends object> {
  /** As the option is called. */
  name: string
  hooks: readonly SiteHook<Facts>[]
  /** How long all of them together may take. */
  seconds: number
}

/** Nobody waits for an after-hook but those behind it. */
const afterSeconds = 60

/** Also where a transaction of ours is open, the site's code is not in it: it could end it, or commit half of it. */
const outsideOf = (req: PayloadRequest): PayloadRequest => {
  const outside = isolateObjectProperty(req, 'transactionID')
  delete outside.transactionID
  return outside
}

/** Who hangs goes on alone: nobody waits, and how it ends is not looked at. */
const run = async <Facts extends object>(
  ctx: Ctx,
  { name, hooks, seconds }: HookRun<Facts>,
  facts: Facts,
): Promise<void> => {
  const stopper = new AbortController()
  const { signal } = stopper
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`${name} took longer than ${String(seconds)} s`)
      stopper.abort(error)
      reject(error)
    }, seconds * 1000)
  })
  const inOrder = async () => {
    for (const hook of hooks) {
      if (signal.aborted) return
      await hook({ ...structuredClone(facts), req: outsideOf(ctx.req), signal })
    }
  }
  try {
    await Promise.race([inOrder(), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** @returns what was thrown; null when there was nothing to run, or all went well. */
const trouble = async <Facts extends object>(
  ctx: Ctx,
  wanted: HookRun<Facts>,
  facts: Facts,
): Promise<{ error: unknown } | null> => {
  if (wanted.hooks.length === 0) return null
  try {
    await run(ctx, wanted, facts)
    return null
  } catch (error) {
    if (!isShopRefusal(error)) {
      ctx.payload.logger.error({ err: error, msg: `A hook of this site failed: ${wanted.name}` })
    }
    return { error }
  }
}

const refusal = ({ locale }: Ctx, thrown: ShopRefusal): Failure => {
  const message = wordsOf(thrown, locale)
  return { ...fail('REFUSED_BY_SITE'), ...(message === undefined ? {} : { message }) }
}

/**
 * Asks hooks that may refuse. Call it outside of a transaction: it takes as long as the site's code does.
 * @returns REFUSED_BY_SITE with the words of a `ShopRefusal`; SITE_HOOK_FAILED for any other throw and for one that hangs,
 * which is a bug of the site, and logged.
 */
export const askSiteHooks = async <Facts extends object>(
  ctx: Ctx,
  wanted: HookRun<Facts>,
  facts: Facts,
): Promise<Result<null>> => {
  const met = await trouble(ctx, wanted, facts)
  if (!met) return ok(null)
  return isShopRefusal(met.error) ? refusal(ctx, met.error) : fail('SITE_HOOK_FAILED')
}

/**
 * Runs hooks that may delay what has to happen, and never refuse it: a throw of any kind is a failure to be tried again.
 * @returns SITE_HOOK_FAILED with what was thrown as `details.problem`, for the shop's own log: not for a buyer's eyes
 */
export const awaitSiteHooks = async <Facts extends object>(
  ctx: Ctx,
  wanted: HookRun<Facts>,
  facts: Facts,
): Promise<Result<null>> => {
  const met = await trouble(ctx, wanted, facts)
  return met ? fail('SITE_HOOK_FAILED', { problem: `${wanted.name}: ${textOf(met.error)}` }) : ok(null)
}

/** Runs hooks on what has happened, from the outbox: a throw, or a minute without an end, plans the next try. */
export const tellSiteHooks = <Facts extends object>(
  ctx: Ctx,
  wanted: Omit<HookRun<Facts>, 'seconds'>,
  facts: Facts,
): Promise<void> => run(ctx, { ...wanted, seconds: afterSeconds }, facts)
