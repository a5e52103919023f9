import type { Buyer } from '../../platform/actor.ts'
import { sameId, type Id } from '../../kernel/id.ts'

/** Whether a browser has proved the owner of a license, or bought the order that gave it, as long as nobody passed it on. */
export const mayUseLicense = (
  buyer: Buyer | null,
  license: { customerId: Id; orderId: Id; transferredAt: string | null },
): boolean =>
  buyer?.scopes.some(
    (scope) =>
      sameId(scope.customerId, license.customerId) &&
      (scope.kind === 'full' || (license.transferredAt === null && sameId(scope.orderId, license.orderId))),
  ) ?? false
