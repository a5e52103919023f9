import { fail, ok, type Failure, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { factorChanged, type SignInMode } from '../contract.ts'
import { stepOfCode } from '../domain/one-time-code.ts'
import { needsPassword } from './check-ticket.ts'
import { endSessionsOf } from './end-session.ts'
import { loadPerson, type Person } from './find-person.ts'
import { isBlockedHere } from './known-device.ts'
import { goodTicket, isGood, type GoodTicket } from './good-ticket.ts'
import { holdFirst, isOwned } from './hold-first.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { makeUser } from './make-user.ts'
import { openStaffSession } from './open-staff-session.ts'
import { orNobody } from './or-nobody.ts'
import { readName } from './read-name.ts'
import { recordPerson } from './record-person.ts'
import { setPassword } from './set-password.ts'
import { factorOf } from './prove-factor.ts'

interface Confirmed {
  token: string
  code: string
  isRemembered: boolean
  password?: string | undefined
  name?: string | undefined
  email?: string | undefined
}

/** A wrong code is a value of the transaction: what it has counted stays. */
type Decision = { is: 'done'; recoveryCodes: string[] } | { is: 'refused'; failure: Failure }

const firstOwner = async (ctx: TxCtx, { email, name, password }: Confirmed): Promise<Result<Person>> => {
  const missing = Object.entries({ email, name }).find(([, value]) => !value)?.[0]
  if (missing || !email || !name)
    return fail('BAD_INPUT', { fields: [{ path: missing ?? 'name', problem: 'required' }] })
  await holdFirst(ctx)
  if (await isOwned(ctx)) return fail('SHOP_HAS_OWNER')
  const free = await readName(ctx.req, name, null)
  if (!free.ok) return free
  return makeUser(ctx, { name, email, password, role: 'owner' })
}

const whoEnrols = async (ctx: TxCtx, { who }: GoodTicket, given: Confirmed): Promise<Result<Person>> => {
  if (!who) return firstOwner(ctx, given)
  if (given.password) await setPassword(ctx, who, given.password)
  const now = await loadPerson(ctx.req, who.person)
  return now ? ok(now) : fail('TICKET_OVER')
}

const keepFactor = async (
  ctx: TxCtx,
  person: string,
  { secret, step }: { secret: string; step: number },
  isTold: boolean,
): Promise<void> => {
  const enrolledAt = ctx.clock.now().toISOString()
  const known = await factorOf(ctx, person)
  const row = { secret, lastStep: step, enrolledAt }
  if (known) await ctx.tx.claim('staff-factors', { id: known.id, change: row })
  else await ctx.tx.insertOnce('staff-factors', { person }, row)
  await recordPerson(ctx, person, { action: 'staff.code-enrolled', details: { again: Boolean(known) } })
  // Who was invited, or sets the shop up, has nobody to be warned of; everybody else hears of it.
  if (isTold) await ctx.tx.publish(factorChanged, person, { person, what: 'enrolled' })
}

/** Uses the ticket up, or counts a wrong code at it. Two with one ticket: one enrols. */
const useTicket = async (
  ctx: TxCtx,
  { row }: GoodTicket,
  code: string,
): Promise<{ secret: string; step: number } | 'over' | 'wrong'> => {
  if (!row.secret) return 'wrong'
  const secret = keyringOf(ctx.payload).decrypt('totp', row.secret)
  const step = stepOfCode(secret, code, ctx.clock.now(), 0)
  if (step === null) {
    await ctx.tx.claim('staff-tickets', { id: row.id, change: { tries: { $inc: 1 } } })
    return 'wrong'
  }
  const isUnguarded = isGuardOff(ctx.payload, 'admin-security.one-ticket')
  const won = await ctx.tx.claim('staff-tickets', {
    id: row.id,
    ...(isUnguarded ? {} : { and: { usedAt: { exists: false } } }),
    change: { usedAt: ctx.clock.now().toISOString(), secret: null },
  })
  return won ? { secret: row.secret, step } : 'over'
}

const enrol =
  (mode: SignInMode, given: Confirmed) =>
  async (ctx: TxCtx): Promise<Result<Decision>> => {
    const ticket = await goodTicket(ctx, given.token)
    if (!ticket) return fail('TICKET_OVER')
    if (needsPassword(mode, ticket.row.kind) && !given.password) return fail('PASSWORD_REQUIRED')
    if (ticket.who && (await isBlockedHere(ctx, ticket.who.person))) return fail('DEVICE_BLOCKED')
    const held = await ctx.tx.lock('staff-tickets', ticket.row.id)
    // What was read before it was held may have ended meanwhile.
    if (!held || !isGood(ctx, held)) return fail('TICKET_OVER')
    const used = await useTicket(ctx, { ...ticket, row: held }, given.code)
    if (used === 'over') return fail('TICKET_OVER')
    if (used === 'wrong') return ok({ is: 'refused', failure: fail('CODE_WRONG') })
    const who = await whoEnrols(ctx, ticket, {
      ...given,
      password: needsPassword(mode, held.kind) ? given.password : undefined,
    })
    if (!who.ok) return who
    await keepFactor(ctx, who.value.person, used, ticket.row.kind === 'enrolment')
    // Whoever held the authenticator before goes; the browser that confirms comes in anew.
    await endSessionsOf(ctx, who.value.person)
    const recoveryCodes = await makeRecoveryCodes(ctx, who.value.person)
    await openStaffSession(ctx, who.value, given.isRemembered)
    return ok({ is: 'done', recoveryCodes })
  }

/** Ends an enrolment: the authenticator holds from now on, and this browser is signed in. */
export const confirmEnrolment =
  (mode: SignInMode) =>
  async (ctx: Ctx, given: Confirmed): Promise<Result<{ recoveryCodes: string[] }>> => {
    const decided = await orNobody(ctx, () => transact(ctx, enrol(mode, given)))
    if (!decided.ok) return decided
    const decision = decided.value
    return decision.is === 'done' ? ok({ recoveryCodes: decision.recoveryCodes }) : decision.failure
  }
