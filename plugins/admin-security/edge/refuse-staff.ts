import { APIError, type PayloadRequest } from 'payload'
import { codes, codeText, type Code } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import type { Role } from '../../kernel/roles.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { Audit, type AuditResource, type Blocked } from '../../audit/contract.ts'
import { markNoted } from '../../platform/noted-errors.ts'
import { resolve } from '../../platform/registry.ts'
import { mayAppoint } from '../service/may-appoint.ts'

/** What was about to be done, for the trail. */
export interface Attempt {
  /** The collection and what was to be done with it. */
  tried: string
  resource: AuditResource | null
}

/**
 * Beside what is going on: Payload's transaction still holds a connection, and takes the entry back with everything else. Of many rows
 * that are changed at once each refusal is kept, although Payload answers them all in one.
 */
const noteBeside = async (req: PayloadRequest, refusal: Blocked): Promise<void> => {
  const ctx = await staffCtx(req)
  const noting = resolve(req.payload, Audit).noteBlocked(ctx, refusal)
  noting.catch((err: unknown) => {
    req.payload.logger.error({ err, msg: 'A refusal was not written into the trail' })
  })
}

/** @throws the code, in the caller's language. */
export const turnDown = (req: PayloadRequest, code: Code): never => {
  const locale = localeFromHeader(req.headers.get('accept-language'))
  throw markNoted(new APIError(codeText(code, locale), codes[code].status, { code }, true))
}

/**
 * What somebody tried that is not theirs to do: the trail keeps it.
 * @throws the code, in the caller's language.
 */
export const refuse = async (
  req: PayloadRequest,
  attempt: Attempt,
  code: Code = 'NOT_ALLOWED',
): Promise<never> => {
  await noteBeside(req, { ...attempt, code })
  return turnDown(req, code)
}

/** Our own code, with nobody behind it: a seed, a command, a test. */
export const isOwnCode = (req: PayloadRequest): boolean => req.payloadAPI === 'local' && !req.user

/** An owner may manage owners; everybody else only ranks below their own, and only people below their own. */
export const assertAbove = async (
  req: PayloadRequest,
  attempt: Attempt,
  ranks: (Role | undefined)[],
): Promise<void> => {
  if (isOwnCode(req)) return
  const { staff } = await actorOfRequest(req)
  if (!staff) return refuse(req, attempt)
  if (!staff.can('staff.manage')) return refuse(req, attempt)
  for (const rank of ranks) {
    if (rank && !mayAppoint(staff.role, rank)) await refuse(req, attempt)
  }
}
