import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { factorChanged } from '../contract.ts'
import { adminCollection } from './find-person.ts'
import { personOf } from '../../kernel/person.ts'
import { holdGuesses, noteWrongCode, waitOf } from './guesses.ts'
import { issueTicket } from './issue-ticket.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { factorOf, proveCode } from './prove-factor.ts'

/**
 * What needs a code of whoever is signed in already: a session that was left open on a desk gives nobody another way in. Wrong codes
 * count as they do at the door.
 */
const withCode = async <T>(
  ctx: Ctx,
  typed: string,
  run: (ctx: TxCtx, person: string) => Promise<T>,
): Promise<Result<T>> => {
  const { staff } = ctx.actor
  if (staff?.userCollection !== adminCollection(ctx.payload)) return fail('NOT_SIGNED_IN')
  const person = personOf(staff.userCollection, staff.userId)
  // A refusal is a value here: what it has counted must stay.
  const decided = await transact<{ value: T } | { wait: number } | null>(ctx, async (inside) => {
    const guesses = await holdGuesses(inside, { key: `inside:${person}`, person })
    const wait = waitOf(inside, guesses)
    if (wait !== null) return ok({ wait })
    const factor = await factorOf(inside, person)
    if (factor && (await proveCode(inside, factor, typed))) return ok({ value: await run(inside, person) })
    await noteWrongCode(inside, guesses, person)
    return ok(null)
  })
  if (!decided.ok) return decided
  if (decided.value === null) return fail('CODE_WRONG')
  if ('wait' in decided.value) return fail('SIGN_IN_LOCKED', { retryAfterSeconds: decided.value.wait })
  return ok(decided.value.value)
}

export const renewRecoveryCodes = (ctx: Ctx, code: string): Promise<Result<{ recoveryCodes: string[] }>> =>
  withCode(ctx, code, async (inside, person) => {
    const recoveryCodes = await makeRecoveryCodes(inside, person)
    await resolve(inside.payload, Audit).record(inside, {
      action: 'staff.recovery-renewed',
      outcome: 'done',
      resource: null,
      details: { of: person },
    })
    await inside.tx.publish(factorChanged, person, { person, what: 'recovery-renewed' })
    return { recoveryCodes }
  })

/** Another authenticator: the one that there is works until a code of the new one is confirmed. */
export const renewFactor = (ctx: Ctx, code: string): Promise<Result<{ token: string }>> =>
  withCode(ctx, code, async (inside, person) => ({
    token: await issueTicket(inside, { kind: 'enrolment', person }),
  }))
