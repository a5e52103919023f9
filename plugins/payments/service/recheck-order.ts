import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { continuePayment } from './continue-payment.ts'
import { expireInTurn } from './expire-order.ts'
import { settle } from './settle.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Asks the provider about a waiting order, at most every 20 s, and moves it accordingly. An order whose payment was
 * never opened (a crash between the two) gets one.
 * @returns whether anything was asked; PROVIDER_UNAVAILABLE when there was no answer.
 */
export const recheckOrder = async (ctx: Ctx, id: Id): Promise<Result<{ isAsked: boolean }>> => {
  const turn = await takeTurn(ctx, id)
  if (!turn.ok) return ok({ isAsked: false })
  const { expiresAt, provider, providerRef } = turn.value
  // Whoever keeps a page open takes every turn: an order's end must not wait for the sweeper's.
  if (expiresAt && new Date(expiresAt) <= ctx.clock.now()) {
    const ended = await expireInTurn(ctx, turn.value)
    return ended.ok ? ok({ isAsked: true }) : ended
  }
  const asked = providerRef
    ? await settle(ctx, { provider, reference: providerRef })
    : await continuePayment(ctx, turn.value)
  return asked.ok ? ok({ isAsked: true }) : asked
}
