import type { StateMachine } from '../../kernel/state-machine.ts'
import type { LicenseStatus } from '../contract.ts'

/** Every move that a license can make. "Expired" is no status: it follows from the date. */
export const licenseMoves: StateMachine<LicenseStatus> = {
  active: ['suspended', 'revoked'],
  suspended: ['active', 'revoked'],
  revoked: ['active'],
}
