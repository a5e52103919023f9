import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Site } from '../../site/contract.ts'
import { licenseExtended } from '../contract.ts'
import { mayExtend, type Ends } from '../domain/may-extend.ts'
import { readTypedDate } from '../domain/typed-date.ts'
import { licenseForCare } from './license-for-care.ts'

interface Asked {
  licenseId: Id
  reason: string
  /** A day of the shop, ISO 8601, or null for never; what is left out stays. */
  expiresAt?: string | null | undefined
  updatesUntil?: string | null | undefined
}

interface Extended {
  licenseId: string
  expiresAt: string | null
  updatesUntil: string | null
}

const dateOf = (text: string | null | undefined): Date | null => (text ? new Date(text) : null)

/** What of a license is to change, and to when. */
const readWanted = (asked: Omit<Asked, 'licenseId' | 'reason'>, timeZone: string): Result<Partial<Ends>> => {
  const wanted: Partial<Ends> = {}
  for (const end of ['expiresAt', 'updatesUntil'] as const) {
    const text = asked[end]
    if (text === undefined) continue
    const date = text === null ? null : readTypedDate(text, 'end', timeZone)
    if (text !== null && date === null) return fail('BAD_INPUT')
    wanted[end] = date
  }
  return ok(wanted)
}

interface Wanted {
  licenseId: Id
  reason: string
  wanted: Partial<Ends>
}

/** Dates go later only. The license's row is held from before it is judged: two at once come one after the other. */
const extendTo = useCase<Wanted, Extended>(async (ctx, { licenseId, reason, wanted }) => {
  await ctx.tx.lock('licenses', licenseId)
  const known = await licenseForCare(ctx, licenseId)
  if (!known.ok) return known
  const { id, ...license } = known.value
  const before: Ends = { expiresAt: dateOf(license.expiresAt), updatesUntil: dateOf(license.updatesUntil) }
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

/** A license, or its updates, run longer: until the end of a day where the shop is, or a moment. */
export const extendLicense = async (ctx: Ctx, asked: Asked): Promise<Result<Extended>> => {
  const { licenseId, reason, ...ends } = asked
  const { timeZone } = await resolve(ctx.payload, Site).facts(ctx, ctx.locale)
  const wanted = readWanted(ends, timeZone)
  return wanted.ok ? extendTo(ctx, { licenseId, reason, wanted: wanted.value }) : wanted
}
