import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { retryEventShape } from '../contract.ts'
import { retryProviderEvent } from '../service/retry-provider-event.ts'

export const retryEventOperation = operation({
  ...retryEventShape,
  summary: 'Handle a provider event again that failed or was refused',
  as: 'staff',
  access: may('events.retry'),
  rest: { method: 'post', path: '/events/:eventId/retry' },
  run: (ctx, { eventId }) => retryProviderEvent(ctx, eventId),
})
