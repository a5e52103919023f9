import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { licenseKeyRotated } from '../contract.ts'
import { maskKey } from '../domain/license-key.ts'
import { licenseForCare } from './license-for-care.ts'
import { newKey, storedKey } from './new-key.ts'

interface Asked {
  licenseId: Id
  reason: string
  keyPrefix: string
}

/** Another key in the place of the one before: of any number at once one is told that it did it. */
export const rotateKey = useCase<Asked, { licenseId: string; maskedKey: string }>(
  async (ctx, { licenseId, reason, keyPrefix }) => {
    const known = await licenseForCare(ctx, licenseId)
    if (!known.ok) return known
    const { id, keyHash } = known.value
    const still: Where = { and: [{ status: { equals: 'active' } }, { keyHash: { equals: keyHash } }] }
    const key = storedKey(ctx, newKey(keyPrefix))
    const changed = await ctx.tx.claim('licenses', {
      id,
      ...(isGuardOff(ctx.payload, 'licensing.rotate-key') ? {} : { and: still }),
      change: { ...key, keyRotatedAt: ctx.clock.now().toISOString(), reason },
    })
    if (!changed) return fail('CONFLICT')
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'license.key-rotated',
      outcome: 'done',
      resource: { type: 'licenses', id },
      details: {},
    })
    await ctx.tx.publish(licenseKeyRotated, `license:${String(id)}`, { licenseId: id })
    return ok({ licenseId: String(id), maskedKey: maskKey(keyPrefix, changed.keyHint) })
  },
)
