import { APIError, type PayloadRequest } from 'payload'
import { codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import type { Role } from '../../kernel/roles.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { mayAppoint } from '../service/may-appoint.ts'

/** @throws 403 in the caller's language. */
export const refuse = (req: PayloadRequest): never => {
  throw new APIError(
    codeText('NOT_ALLOWED', localeFromHeader(req.headers.get('accept-language'))),
    403,
    null,
    true,
  )
}

/** Our own code, with nobody behind it: a seed, a command, a test. */
const isOwnCode = (req: PayloadRequest): boolean => req.payloadAPI === 'local' && !req.user

/** An owner may manage owners; everybody else only ranks below their own, and only people below their own. */
export const assertAbove = async (req: PayloadRequest, ranks: (Role | undefined)[]): Promise<void> => {
  if (isOwnCode(req)) return
  const { staff } = await actorOfRequest(req)
  if (!staff) return refuse(req)
  for (const rank of ranks) {
    if (rank && !mayAppoint(staff.role, rank)) refuse(req)
  }
}
