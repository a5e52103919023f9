import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { factorChanged } from '../contract.ts'
import { stepOfCode } from '../domain/one-time-code.ts'
import { readRecoveryCode } from '../domain/recovery-code.ts'
import { recordPerson } from './record-person.ts'

export const factorOf = (ctx: TxCtx, person: string): Promise<Doc<'staff-factors'> | null> =>
  ctx.tx.find('staff-factors', { person: { equals: person } })

/** Uses the step of a code up. Of many who hold one valid code, in whatever process, one wins. */
export const proveCode = async (
  ctx: TxCtx,
  factor: Doc<'staff-factors'>,
  typed: string,
): Promise<boolean> => {
  const secret = keyringOf(ctx.payload).decrypt('totp', factor.secret)
  const step = stepOfCode(secret, typed, ctx.clock.now(), factor.lastStep)
  if (step === null) return false
  if (isGuardOff(ctx.payload, 'admin-security.one-step')) {
    await ctx.tx.claim('staff-factors', { id: factor.id, change: { lastStep: step } })
    return true
  }
  const won = await ctx.tx.claim('staff-factors', {
    id: factor.id,
    and: { lastStep: { less_than: step } },
    change: { lastStep: step },
  })
  return won !== null
}

export const recoveryHash = (person: string, code: string): string => `${person}:${code}`

/** Uses a recovery code up, once. Whose it was is told. */
export const proveRecoveryCode = async (ctx: TxCtx, person: string, typed: string): Promise<boolean> => {
  const code = readRecoveryCode(typed)
  if (code === null) return false
  const hashes = keyringOf(ctx.payload).hashes('staff-code', recoveryHash(person, code))
  const row = await ctx.tx.find('staff-recovery-codes', { codeHash: { in: hashes } })
  if (!row) return false
  const isUnguarded = isGuardOff(ctx.payload, 'admin-security.one-recovery')
  const won = await ctx.tx.claim('staff-recovery-codes', {
    id: row.id,
    ...(isUnguarded ? {} : { and: { usedAt: { exists: false } } }),
    change: { usedAt: ctx.clock.now().toISOString() },
  })
  if (!won) return false
  await recordPerson(ctx, person, { action: 'staff.recovery-used' })
  await ctx.tx.publish(factorChanged, person, { person, what: 'recovery-used' })
  return true
}
