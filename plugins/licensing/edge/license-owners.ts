import { ok } from '../../kernel/result.ts'
import type { Access } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { perAddress, perBrowser, type LimitRule } from '../../platform/limiter.ts'
import { transact } from '../../platform/transaction.ts'
import { managedLicense } from '../service/managed-license.ts'

const hour = 3600

/** The license's owner, or staff who manage licenses. The use case asks again, in its own transaction. */
export const licenseOwners: Access<{ licenseId: string }> = (ctx, { licenseId }) =>
  transact(ctx, async (inside) => {
    const managed = await managedLicense(inside, licenseId)
    return managed.ok ? ok(null) : managed
  })

const perStaff = ({ actor }: Ctx): LimitRule => ({
  name: 'staff',
  key: actor.staff && String(actor.staff.userId),
  tries: 600,
  seconds: hour,
})

export const managingLimits = (ctx: Ctx): LimitRule[] => [
  perBrowser(ctx, { name: 'browser', tries: 60, seconds: hour }),
  perStaff(ctx),
  perAddress(ctx, { name: 'address', tries: 600, seconds: hour }),
]
