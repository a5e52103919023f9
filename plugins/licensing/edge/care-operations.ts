import { may } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { perStaff, type LimitRule } from '../../platform/limiter.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { extendLicenseShape, rotateKeyShape, transferLicenseShape } from '../contract.ts'
import { extendLicense } from '../service/extend-license.ts'
import { rotateKey } from '../service/rotate-key.ts'
import { transferLicense } from '../service/transfer-license.ts'

/** Each of these writes a mail to somebody. */
const mailLimits = (_: unknown, ctx: Ctx): LimitRule[] => [perStaff(ctx, { tries: 600, seconds: 3600 })]

/** What staff do for the owner of one license. */
export const careOperations = ({ keyPrefix }: { keyPrefix: string }): AnyOperation[] => {
  const common = {
    as: 'staff',
    access: may('licenses.manage'),
    limits: mailLimits,
  } as const
  const rotate = operation({
    ...rotateKeyShape,
    ...common,
    summary: 'Give a license another key, with a reason; the one before is dead at once.',
    rest: { method: 'post', path: '/licenses/:licenseId/rotate-key' },
    run: (ctx, asked) => rotateKey(ctx, { ...asked, keyPrefix }),
  })
  const extend = operation({
    ...extendLicenseShape,
    ...common,
    summary: 'Let a license or its updates run longer, with a reason; no date goes back.',
    rest: { method: 'post', path: '/licenses/:licenseId/extend' },
    run: extendLicense,
  })
  const transfer = operation({
    ...transferLicenseShape,
    ...common,
    summary: 'Pass a license on to another person, with a reason; its owner before keeps nothing of it.',
    rest: { method: 'post', path: '/licenses/:licenseId/transfer' },
    run: (ctx, asked) => transferLicense(ctx, { ...asked, keyPrefix }),
  })
  return [runOperation(rotate), runOperation(extend), runOperation(transfer)]
}
