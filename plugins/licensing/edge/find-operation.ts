import { fail, ok } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { transact } from '../../platform/transaction.ts'
import { findLicenseShape } from '../contract.ts'
import { findLicense } from '../service/find-license.ts'
import type { ProgramTerms } from '../service/program-terms.ts'

/** The whole keys of the desk. */
export const findOperation = (terms: ProgramTerms): AnyOperation =>
  runOperation(
    operation({
      ...findLicenseShape,
      summary: 'Find a license by its whole key, however it was typed.',
      as: 'staff',
      access: may('licenses.read'),
      limits: (_, { actor }) => [
        { name: 'staff', key: actor.staff && String(actor.staff.userId), tries: 600, seconds: 3600 },
      ],
      rest: { method: 'post', path: '/licenses/find' },
      run: (ctx, asked) =>
        transact(ctx, async (inside) => {
          const license = await findLicense(inside, asked, terms)
          return license ? ok({ licenseId: String(license.id) }) : fail('LICENSE_NOT_FOUND')
        }),
    }),
  )
