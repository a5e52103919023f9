import type { Buyer } from '../../platform/actor.ts'
import { sameId, type Id } from '../../kernel/id.ts'

/** Whether a browser has proved the owner of a license, or bought the order that gave it. */
export const mayUseLicense = (buyer: Buyer | null, license: { customerId: Id; orderId: Id }): boolean =>
  buyer?.scopes.some(
    (scope) =>
      sameId(scope.customerId, license.customerId) &&
      (scope.kind === 'full' || sameId(scope.orderId, license.orderId)),
  ) ?? false
