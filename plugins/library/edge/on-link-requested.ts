import { subscriber } from '../../platform/outbox/subscriber.ts'
import { linkRequested } from '../contract.ts'
import { approveLink } from '../service/approve-link.ts'

export const onLinkRequested = subscriber('library.approve-link', linkRequested, async (ctx, request) => {
  await approveLink(ctx, request)
})
