import type { PayloadRequest } from 'payload'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import type { SignInMode } from '../contract.ts'
import { needsCode } from '../domain/needs-code.ts'
import { readRecoveryCode } from '../domain/recovery-code.ts'
import { signInNameOf } from '../domain/sign-in-name.ts'
import { findPerson, type Person } from './find-person.ts'
import { hadFactor } from './forget-person.ts'
import { forgetGuesses, holdGuesses, noteWrongCode, waitOf, waitOfKey, type GuessKey } from './guesses.ts'
import { issueTicket } from './issue-ticket.ts'
import { isBlockedHere, knownDevice } from './known-device.ts'
import { openStaffSession } from './open-staff-session.ts'
import { orNobody } from './or-nobody.ts'
import { factorOf, proveCode, proveRecoveryCode } from './prove-factor.ts'
import { recordPerson } from './record-person.ts'
import { takeRoom } from './take-room.ts'
import { heldUser } from './user-row.ts'

interface Typed {
  name: string
  code: string
  password: string
  isRemembered: boolean
}

export interface SignedIn {
  state: 'enrol' | 'in'
  token: string | null
}

/** Asks whoever keeps the passwords. Takes as long for a name that nobody has. */
type PasswordCheck = (req: PayloadRequest, who: Person | null, password: string) => Promise<boolean>

/** What the transaction has decided. A refusal is one of its values: what it has counted must stay. */
type Decision =
  | { is: 'done'; value: SignedIn }
  | { is: 'locked'; seconds: number }
  | { is: 'refused'; code: 'ACCOUNT_CLOSED' | 'DEVICE_BLOCKED' | 'SIGN_IN_REFUSED' }

interface Attempt extends Typed {
  mode: SignInMode
  who: Person | null
  isPasswordRight: boolean
}

type Proof = 'enrol' | 'none' | 'proved'

/** Whether what was typed is what the mode asks of this person. A password that is wrong uses no code up. */
const proofOf = async (
  ctx: TxCtx,
  { code, isPasswordRight, mode, who }: Attempt,
  isLocked: boolean,
): Promise<Proof> => {
  if (!who || (mode === 'password-and-code' && !isPasswordRight)) return 'none'
  const factor = await factorOf(ctx, who.person)
  if (factor) {
    const isRight =
      (!isLocked && (await proveCode(ctx, factor, code))) || (await proveRecoveryCode(ctx, who.person, code))
    return isRight ? 'proved' : 'none'
  }
  // Nothing but a recovery code passes a lock, whatever looks like one.
  if (isLocked) return 'none'
  if (mode === 'code' || (await hadFactor(ctx, who.person))) return 'none'
  return needsCode(mode, who.member?.role ?? null) ? 'enrol' : 'proved'
}

const refused = async (
  ctx: TxCtx,
  code: 'ACCOUNT_CLOSED' | 'DEVICE_BLOCKED' | 'SIGN_IN_REFUSED',
  person: string | null,
): Promise<Result<Decision>> => {
  if (await takeRoom(ctx))
    await recordPerson(ctx, person, { action: 'staff.login-failed', outcome: 'refused', details: { code } })
  return ok({ is: 'refused', code })
}

/** Looking at a password takes long: another one may have been set meanwhile. The row is held from here on. */
const isPasswordOver = async (ctx: TxCtx, { user }: Person, mode: SignInMode): Promise<boolean> => {
  if (mode === 'code') return false
  const now = await heldUser(ctx, user.id)
  return now?.hash !== user.hash
}

const admit = async (ctx: TxCtx, who: Person, attempt: Attempt, proof: Proof): Promise<Result<Decision>> => {
  const { person, member } = who
  if (member && member.status !== 'active') return refused(ctx, 'ACCOUNT_CLOSED', person)
  if (await isBlockedHere(ctx, person)) return refused(ctx, 'DEVICE_BLOCKED', person)
  if (await isPasswordOver(ctx, who, attempt.mode)) return refused(ctx, 'SIGN_IN_REFUSED', person)
  if (proof === 'enrol') {
    const token = await issueTicket(ctx, { kind: 'enrolment', person })
    return ok({ is: 'done', value: { state: 'enrol', token } })
  }
  await openStaffSession(ctx, who, attempt.isRemembered)
  return ok({ is: 'done', value: { state: 'in', token: null } })
}

const guessKeyOf = async (
  ctx: TxCtx,
  { name, who }: Pick<Attempt, 'name' | 'who'>,
): Promise<GuessKey & { isKnown: boolean }> => {
  const person = who?.person ?? null
  const device = who && (await knownDevice(ctx, who.person))
  // Who guesses from elsewhere locks nobody out of a browser that they have used before.
  if (device && !device.blockedAt) return { key: `device:${String(device.id)}`, person, isKnown: true }
  // By what was typed, whoever it is: a lock that two names share would say that they are one person's.
  return { key: `name:${signInNameOf(name)}`, person, isKnown: false }
}

const decide =
  (attempt: Attempt) =>
  async (ctx: TxCtx): Promise<Result<Decision>> => {
    const { who } = attempt
    const { isKnown, ...key } = await guessKeyOf(ctx, attempt)
    const guesses = await holdGuesses(ctx, key)
    const wait = waitOf(ctx, guesses)
    // A recovery code has fifty bits: the day on which a name is locked is the day on which it is needed.
    if (wait !== null && readRecoveryCode(attempt.code) === null) return ok({ is: 'locked', seconds: wait })
    const proof = await proofOf(ctx, attempt, wait !== null)
    if (proof === 'none' || !who) {
      if (wait === null) await noteWrongCode(ctx, guesses, key.person)
      return refused(ctx, 'SIGN_IN_REFUSED', key.person)
    }
    if (isKnown) await forgetGuesses(ctx, guesses)
    return admit(ctx, who, attempt, proof)
  }

/** A look before anything is held: whoever floods a locked name queues up behind nobody's row. */
const waitBefore = async (
  ctx: Ctx,
  attempt: Pick<Attempt, 'code' | 'name' | 'who'>,
): Promise<number | null> => {
  if (readRecoveryCode(attempt.code) !== null) return null
  const seen = await transact(ctx, async (inside) =>
    ok(await waitOfKey(inside, await guessKeyOf(inside, attempt))),
  )
  return seen.ok ? seen.value : null
}

/**
 * Signs somebody of the site's admin in. One transaction decides: the row of guesses is held, the code is used up, the session is
 * opened; and what was counted stays where the answer is no.
 */
export const signIn =
  (mode: SignInMode, isRight: PasswordCheck) =>
  async (ctx: Ctx, typed: Typed): Promise<Result<SignedIn>> => {
    const who = await findPerson(ctx.req, typed.name)
    const early = await waitBefore(ctx, { ...typed, who })
    if (early !== null) return fail('SIGN_IN_LOCKED', { retryAfterSeconds: early })
    const isPasswordRight = mode === 'password-and-code' && (await isRight(ctx.req, who, typed.password))
    const decided = await orNobody(ctx, () => transact(ctx, decide({ ...typed, mode, who, isPasswordRight })))
    if (!decided.ok) return decided
    const decision = decided.value
    if (decision.is === 'done') return ok(decision.value)
    if (decision.is === 'locked') return fail('SIGN_IN_LOCKED', { retryAfterSeconds: decision.seconds })
    return fail(decision.code)
  }
