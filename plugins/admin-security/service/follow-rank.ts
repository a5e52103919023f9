import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { isCodeRank } from '../domain/needs-code.ts'
import { endSessionsOf } from './end-session.ts'
import { endTicketsOf } from './end-tickets.ts'
import { factorOf } from './prove-factor.ts'

type Ranked = Partial<Pick<Doc<'staff-members'>, 'role'>>

/**
 * What another rank brings with it. A link that was issued for the one before is over: who made it for a helper does not sign in with
 * it as an owner. And who entered by a password alone enters a rank that asks for a code by the door.
 */
export const followRank = async (
  ctx: TxCtx,
  person: string,
  { before, now }: Record<'before' | 'now', Ranked>,
): Promise<void> => {
  if (now.role === before.role) return
  await endTicketsOf(ctx, person)
  const gainsCode = isCodeRank(now.role) && !isCodeRank(before.role)
  if (gainsCode && !(await factorOf(ctx, person))) await endSessionsOf(ctx, person)
}
