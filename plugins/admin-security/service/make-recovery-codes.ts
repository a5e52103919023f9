import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { newRecoveryCode, readRecoveryCode, recoveryCodeCount } from '../domain/recovery-code.ts'
import { slugOf } from '../../platform/registry.ts'
import { recoveryHash } from './prove-factor.ts'

/** Forgets every recovery code of somebody. */
const dropRecoveryCodes = async ({ payload, req }: TxCtx, person: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: slugOf(payload, 'staff-recovery-codes'),
    where: { person: { equals: person } },
    req,
  })
}

/** New recovery codes in place of those before. They are told once; only their hashes stay. */
export const makeRecoveryCodes = async (ctx: TxCtx, person: string): Promise<string[]> => {
  await dropRecoveryCodes(ctx, person)
  const keyring = keyringOf(ctx.payload)
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
  for (const code of codes) {
    const codeHash = keyring.hash('staff-code', recoveryHash(person, readRecoveryCode(code) ?? code))
    await ctx.tx.append('staff-recovery-codes', { person, codeHash })
  }
  return codes
}
