import { useCase } from '../../platform/transaction.ts'
import type { Id } from '../../kernel/id.ts'
import { moveLicense, type LicenseMove } from './move-license.ts'

/** Staff take a license away or give it back, with a reason. */
export const changeLicense = useCase<LicenseMove, { licenseId: Id }>(moveLicense)
