import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { licenseExtended } from '../contract.ts'
import { mayExtend, type Ends } from '../domain/may-extend.ts'
import { licenseForCare } from './license-for-care.ts'

interface Asked {
  licenseId: Id
  reason: string
  /** ISO 8601, or null for never; what is left out stays. */
  expiresAt?: string | null | undefined
  updatesUntil?: string | null | undefined
}

interface Extended {
  licenseId: string
  expiresAt: string | null
  updatesUntil: string | null
}

const dateOf = (text: string | null | undefined): Date | null => (text ? new Date(text) : null)

/** Dates go later only. The license's row is held from before it is judged: two at once come one after the other. */
export const extendLicense = useCase<Asked, Extended>(async (ctx, { licenseId, reason, ...asked }) => {
  await ctx.tx.lock('licenses', licenseId)
  const known = await licenseForCare(ctx, licenseId)
  if (!known.ok) return known
  const { id, ...license } = known.value
  const before: Ends = { expiresAt: dateOf(license.expiresAt), updatesUntil: dateOf(license.updatesUntil) }
  const wanted: Partial<Ends> = {
    ...(asked.expiresAt === undefined ? {} : { expiresAt: dateOf(asked.expiresAt) }),
    ...(asked.updatesUntil === undefined ? {} : { updatesUntil: dateOf(asked.updatesUntil) }),
  }
  if (!mayExtend(before, wanted, ctx.clock.now())) return fail('DATE_NOT_LATER')
  const { expiresAt, updatesUntil } = { ...before, ...wanted }
  const ends = {
    expiresAt: expiresAt?.toISOString() ?? null,
    updatesUntil: updatesUntil?.toISOString() ?? null,
  }
  const changed = await ctx.tx.claim('licenses', {
    id,
    and: { status: { equals: 'active' } },
    change: { ...ends, reason },
  })
  if (!changed) return fail('CONFLICT')
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'license.extended',
    outcome: 'done',
    resource: { type: 'licenses', id },
    details: ends,
  })
  await ctx.tx.publish(licenseExtended, `license:${String(id)}`, { licenseId: id })
  return ok({ licenseId: String(id), ...ends })
})
