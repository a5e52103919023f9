import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { ok } from '../../kernel/result.ts'
import {
  reactivateLicenseShape,
  revokeLicenseShape,
  suspendLicenseShape,
  type LicenseStatus,
} from '../contract.ts'
import { changeLicense } from '../service/change-license.ts'

const staffChange = (shape: typeof revokeLicenseShape, to: LicenseStatus, verb: string, summary: string) =>
  runOperation(
    operation({
      ...shape,
      summary,
      as: 'staff',
      access: may('licenses.manage'),
      rest: { method: 'post', path: `/licenses/:licenseId/${verb}` },
      run: async (ctx, { licenseId, reason }) => {
        const changed = await changeLicense(ctx, { licenseId, to, reason })
        return changed.ok ? ok({ licenseId, status: to }) : changed
      },
    }),
  )

export const licenseOperations = [
  staffChange(
    revokeLicenseShape,
    'revoked',
    'revoke',
    'Take a license away, with a reason; its open downloads end within a second.',
  ),
  staffChange(
    reactivateLicenseShape,
    'active',
    'reactivate',
    'Give a suspended or revoked license back, with a reason.',
  ),
  staffChange(
    suspendLicenseShape,
    'suspended',
    'suspend',
    'Close an active license until it is given back, with a reason.',
  ),
]
