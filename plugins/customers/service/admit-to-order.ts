import type { CustomersService } from '../contract.ts'
import { grantScope } from './grant-scope.ts'
import { heldSession, openSession } from './open-session.ts'

/** The browser that buys sees that order, and only that order: typing an address opens nothing else of it. */
export const admitToOrder: CustomersService['admitToOrder'] = async (ctx, customerId, orderId) => {
  const sessionId = (await heldSession(ctx)) ?? (await openSession(ctx))
  await grantScope(ctx, sessionId, { customerId, kind: 'order', orderId })
}
