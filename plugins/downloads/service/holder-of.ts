import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { LicenseSnapshot } from '../../licensing/contract.ts'
import { mayUseLicense } from './may-use-license.ts'

/** The person as whom a browser uses a license: limits and the log count for them. */
export interface Holder {
  customerId: Id
  kind: 'owner' | 'seat'
}

/** @returns null when this browser has proved nobody who may use the license */
export const holderOf = (ctx: TxCtx, license: LicenseSnapshot): Promise<Holder | null> =>
  Promise.resolve(
    mayUseLicense(ctx.actor.buyer, license) ? { customerId: license.customerId, kind: 'owner' } : null,
  )
