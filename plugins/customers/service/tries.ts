import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import type { ReturningService } from '../contract.ts'
import { afterFailure, standingOf, type Tries } from '../domain/try-lock.ts'

export { forgetDays } from '../domain/try-lock.ts'

type Row = Doc<'contact-locks'>

const triesOf = (row: Row): Tries => ({
  failures: row.failures,
  recentFailures: row.recentFailures,
  recentSince: row.recentSince ?? null,
  locks: row.locks,
  lockedUntil: row.lockedUntil ?? null,
})

const known = (ctx: TxCtx, phone: string): Promise<Row | null> =>
  ctx.tx.find('contact-locks', { contactHash: { in: keyringOf(ctx.payload).hashes('contact', phone) } })

/** The number's row, made when it was never tried: a number that nobody bought with has one too. */
const rowOf = async (ctx: TxCtx, phone: string): Promise<Row> => {
  const row = await known(ctx, phone)
  if (row) return row
  const contactHash = keyringOf(ctx.payload).hash('contact', phone)
  return (await ctx.tx.insertOnce('contact-locks', { contactHash }, {})).doc
}

export const holdTries: ReturningService['holdTries'] = async (ctx, phone) => {
  const row = await rowOf(ctx, phone)
  const isUnguarded = isGuardOff(ctx.payload, 'customers.hold-tries')
  // Two at once: the second waits here, and then reads what the first has counted.
  const held = isUnguarded ? row : await ctx.tx.lock('contact-locks', row.id)
  return standingOf(triesOf(held ?? row), ctx.clock.now())
}

export const noteFailure: ReturningService['noteFailure'] = async (ctx, phone) => {
  const row = await rowOf(ctx, phone)
  const now = ctx.clock.now()
  const { tries, failed } = afterFailure(triesOf(row), now)
  await ctx.tx.claim('contact-locks', {
    id: row.id,
    change: { ...tries, lastFailureAt: now.toISOString() },
  })
  return failed
}

/** Somebody has proved the number, or the customer whose it is: what was counted against it is forgotten. */
export const forgiveTries = async (ctx: TxCtx, phone: string | null | undefined): Promise<void> => {
  const row = phone ? await known(ctx, phone) : null
  if (!row) return
  await ctx.tx.claim('contact-locks', {
    id: row.id,
    change: { failures: 0, recentFailures: 0, recentSince: null, locks: 0, lockedUntil: null },
  })
}
