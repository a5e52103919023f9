import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { subscriber } from '../outbox/subscriber.ts'
import { envOf, keyringOf } from '../registry.ts'

/** Cached pages that carry one of these tags are out of date. Published in the transaction of the change. */
export const tagsExpired = event('platform.tags-expired', 1, z.object({ tags: z.array(z.string()).max(50) }))

/** Only the site's own process can reach its page cache: asks it, over HTTP, with a signature. */
export const expireTags = subscriber('platform.expire-tags', tagsExpired, async (ctx, { tags }) => {
  const at = ctx.clock.now().toISOString()
  const body = JSON.stringify({ tags })
  const response = await fetch(`${envOf(ctx.payload).internalUrl}/api/shop/internal/expire-tags`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'duka-sent-at': at,
      'duka-signature': keyringOf(ctx.payload).hash('internal-route', `${at}.${body}`),
    },
    body,
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok)
    throw new Error(`The site answered ${String(response.status)} to expiring ${tags.join(', ')}.`)
})
