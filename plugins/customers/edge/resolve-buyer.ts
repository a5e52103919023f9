import type { PayloadRequest } from 'payload'
import { tokenPattern } from '../../kernel/token.ts'
import type { Buyer } from '../../platform/actor.ts'
import { readCookie } from '../../platform/cookies.ts'
import { buyerCookie } from '../contract.ts'
import { sessionOfToken } from '../service/session-of-token.ts'

/** Asked on every request: a session that was revoked a moment ago is nobody's now. */
export const resolveBuyer = async (req: PayloadRequest): Promise<Buyer | null> => {
  const token = readCookie(req.headers, buyerCookie)
  return token !== null && tokenPattern.test(token) ? sessionOfToken(req, token) : null
}
