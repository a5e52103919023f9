import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { signInLocked } from '../contract.ts'
import { afterWrongCode, lockedSeconds, type Guesses } from '../domain/guess-limit.ts'
import { recordPerson } from './record-person.ts'

export { forgetDays } from '../domain/guess-limit.ts'

type Row = Doc<'staff-guesses'>

/** What wrong codes are counted for: a name, or, in a browser that the person has used before, that person there alone. */
export interface GuessKey {
  /** `name:<what was typed>`, `person:<person>` or `device:<id>`. */
  key: string
  person: string | null
}

const knownRow = ({ payload, tx }: TxCtx, key: string): Promise<Row | null> =>
  tx.find('staff-guesses', { keyHash: { in: keyringOf(payload).hashes('staff-name', key) } })

/** The row, held until commit: of many who guess at once, each reads what the one before has counted. */
export const holdGuesses = async (ctx: TxCtx, { key, person }: GuessKey): Promise<Row> => {
  const keyHash = keyringOf(ctx.payload).hash('staff-name', key)
  const row =
    (await knownRow(ctx, key)) ?? (await ctx.tx.insertOnce('staff-guesses', { keyHash }, { person })).doc
  if (isGuardOff(ctx.payload, 'admin-security.hold-guesses')) return row
  return (await ctx.tx.lock('staff-guesses', row.id)) ?? row
}

const guessesOf = ({ failures, lockedUntil, locks }: Row): Guesses => ({
  failures,
  locks,
  lockedUntil: lockedUntil ?? null,
})

/** Seconds to wait; null when a code may be tried. */
export const waitOf = (ctx: TxCtx, row: Row): number | null => lockedSeconds(guessesOf(row), ctx.clock.now())

/** The same, of a name that nobody holds. */
export const waitOfKey = async (ctx: TxCtx, { key }: GuessKey): Promise<number | null> => {
  const row = await knownRow(ctx, key)
  return row && waitOf(ctx, row)
}

/** Counts a wrong code. The one that locks is told to whose name it is, and to the owners. */
export const noteWrongCode = async (ctx: TxCtx, row: Row, person: string | null): Promise<void> => {
  const now = ctx.clock.now()
  const next = afterWrongCode(guessesOf(row), now)
  await ctx.tx.claim('staff-guesses', {
    id: row.id,
    change: { ...next.guesses, lastFailureAt: now.toISOString() },
  })
  if (next.lockedSeconds === null) return
  // Names that nobody has are tried without end: the trail has no room for them.
  if (person === null) return
  const { locks } = next.guesses
  const details = { locks, seconds: next.lockedSeconds }
  await recordPerson(ctx, person, { action: 'staff.login-locked', details })
  await ctx.tx.publish(signInLocked, person, { person, locks, seconds: next.lockedSeconds })
}

/** A right code, in a browser that is known: what was counted there is forgotten. What strangers tried stays. */
export const forgetGuesses = async (ctx: TxCtx, row: Row): Promise<void> => {
  await ctx.tx.claim('staff-guesses', {
    id: row.id,
    change: { failures: 0, locks: 0, lockedUntil: null },
  })
}
