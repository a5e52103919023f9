import { z } from 'zod'
import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { retryProviderEvent } from '../service/retry-provider-event.ts'
import { documentId } from '../../kernel/document-id.ts'

export const retryEventOperation = operation({
  name: 'payments.retryEvent',
  summary: 'Handle a provider event again that failed or was refused',
  input: z.object({ eventId: documentId }),
  output: z.object({ status: z.enum(['received']) }),
  as: 'staff',
  access: may('events.retry'),
  rest: { method: 'post', path: '/events/:eventId/retry' },
  run: (ctx, { eventId }) => retryProviderEvent(ctx, eventId),
})
