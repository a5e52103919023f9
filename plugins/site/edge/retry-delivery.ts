import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { retryDeliveryShape } from '../contract.ts'
import { retryDelivery } from '../service/retry-delivery.ts'

export const retryDeliveryOperation = operation({
  ...retryDeliveryShape,
  summary: 'Try a delivery again that gave up',
  as: 'staff',
  access: may('events.retry'),
  rest: { method: 'post', path: '/deliveries/:deliveryId/retry' },
  run: (ctx, { deliveryId }) => retryDelivery(ctx, deliveryId),
})
