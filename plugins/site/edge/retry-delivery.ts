import { z } from 'zod'
import { documentId } from '../../kernel/document-id.ts'
import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { retryDelivery } from '../service/retry-delivery.ts'

export const retryDeliveryOperation = operation({
  name: 'site.retryDelivery',
  summary: 'Try a delivery again that gave up',
  input: z.object({ deliveryId: documentId }),
  output: z.object({ status: z.enum(['pending']) }),
  as: 'staff',
  access: may('events.retry'),
  rest: { method: 'post', path: '/deliveries/:deliveryId/retry' },
  run: (ctx, { deliveryId }) => retryDelivery(ctx, deliveryId),
})
