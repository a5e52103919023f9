import type { Role } from '../../kernel/roles.ts'
import { isAbove } from '../domain/role-table.ts'

/** An owner may appoint anybody; everybody else only people below their own rank, to ranks below it. */
export const mayAppoint = (own: Role, rank: Role): boolean => own === 'owner' || isAbove(own, rank)
