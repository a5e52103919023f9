import { idOf, maybeIdOf, type Id } from '../../kernel/id.ts'
import type { ReturningService } from '../contract.ts'
import { enter } from './enter.ts'

/** More than a person buys in one browser. */
const most = 500

/**
 * Anybody can buy with a number that is not theirs, and knows that day. So a day opens what was bought then, and what the
 * browsers of those purchases bought besides: a stranger's purchase opens the stranger's, and nothing else.
 */
export const placedTogether: ReturningService['placedTogether'] = async ({ tx }, orderIds) => {
  const placed = await tx.list('session-scopes', {
    where: { and: [{ kind: { equals: 'order' } }, { order: { in: orderIds } }] },
    limit: most,
  })
  const sessions = [...new Set(placed.map((scope) => idOf(scope.session)))]
  if (sessions.length === 0) return orderIds
  const besides = await tx.list('session-scopes', {
    where: { and: [{ kind: { equals: 'order' } }, { session: { in: sessions } }] },
    limit: most,
  })
  const ids = besides.map((scope) => maybeIdOf(scope.order)).filter((id): id is Id => id !== null)
  return [...new Set([...orderIds, ...ids])]
}

export const admitPartly: ReturningService['admitPartly'] = async (ctx, orders) => {
  await enter(
    ctx,
    orders.map(({ customerId, orderId }) => ({ customerId, kind: 'partial', orderId })),
  )
}
