import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { ok } from '../../kernel/result.ts'
import { clearFlagShape, flagLicenseShape } from '../contract.ts'
import { clearFlag, flagByHand } from '../service/flag-license.ts'

const flag = operation({
  ...flagLicenseShape,
  summary: 'Flag a license for a second look, with a reason. It can be used as before.',
  as: 'staff',
  access: may('licenses.manage'),
  rest: { method: 'post', path: '/licenses/:licenseId/flag' },
  run: async (ctx, { licenseId, reason }) => {
    const flagged = await flagByHand(ctx, { licenseId, reason })
    return flagged.ok ? ok({ licenseId, isFlagged: true }) : flagged
  },
})

const clear = operation({
  ...clearFlagShape,
  summary: 'Clear the flag of a license, with a reason; what rules about abuse saw until now is forgiven.',
  as: 'staff',
  access: may('licenses.manage'),
  rest: { method: 'post', path: '/licenses/:licenseId/clear-flag' },
  run: async (ctx, { licenseId, reason }) => {
    const cleared = await clearFlag(ctx, { licenseId, reason })
    return cleared.ok ? ok({ licenseId, isFlagged: false }) : cleared
  },
})

export const flagOperations = [runOperation(flag), runOperation(clear)]
