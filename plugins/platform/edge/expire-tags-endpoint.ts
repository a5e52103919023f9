import type { Endpoint } from 'payload'
import { z } from 'zod'
import { fail } from '../../kernel/result.ts'
import { equalSecret } from '../../kernel/hash.ts'
import { readBody } from '../faces/read-body.ts'
import { replyFailure, replyWith } from '../faces/reply.ts'
import { apiRoot } from '../faces/rest.ts'
import { keyringOf } from '../registry.ts'
import { requestCtx } from '../request-ctx.ts'

const maxAgeMs = 5 * 60_000
const shape = z.object({ tags: z.array(z.string().max(200)).max(50) })

/** The signed internal route by which a worker expires cached pages of this process. */
export const expireTagsEndpoint: Endpoint = {
  method: 'post',
  path: `${apiRoot}/internal/expire-tags`,
  handler: async (req) => {
    const ctx = await requestCtx(req)
    const body = await readBody(req, 16_384)
    if (!body.ok) return replyFailure(ctx, body)
    const at = req.headers.get('duka-sent-at') ?? ''
    const signature = req.headers.get('duka-signature') ?? ''
    const wanted = keyringOf(req.payload).hashes('internal-route', `${at}.${body.value}`)
    const age = Math.abs(ctx.clock.now().getTime() - Date.parse(at))
    if (!(age <= maxAgeMs) || !wanted.some((each) => equalSecret(each, signature))) {
      return replyFailure(ctx, fail('BAD_SIGNATURE'))
    }
    const parsed = shape.safeParse(JSON.parse(body.value))
    if (!parsed.success) return replyFailure(ctx, fail('BAD_INPUT'))
    // Only Next's own process has this module's cache; plain Node resolves the name with its extension only.
    const { revalidateTag } = await import('next/cache.js')
    for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 })
    return replyWith(ctx, { expired: parsed.data.tags.length })
  },
}
