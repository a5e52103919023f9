import type { Role } from '../../kernel/roles.ts'
import type { SignInMode } from '../contract.ts'

const withCode: readonly Role[] = ['owner', 'admin']

/** Ranks that nobody enters without an authenticator. */
export const isCodeRank = (role: Role | null | undefined): boolean =>
  role !== null && role !== undefined && withCode.includes(role)

/** Who cannot enter without an authenticator. Everybody who has one is asked for its code, whatever their rank. */
export const needsCode = (mode: SignInMode, role: Role | null): boolean => mode === 'code' || isCodeRank(role)
