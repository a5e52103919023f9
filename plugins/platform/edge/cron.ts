import type { Endpoint } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { equalSecret } from '../../kernel/hash.ts'
import { fail } from '../../kernel/result.ts'
import { replyFailure, replyWith } from '../faces/reply.ts'
import { apiRoot } from '../faces/rest.ts'
import { drain } from '../outbox/drain.ts'
import { lanes } from '../outbox/subscriber.ts'
import { envOf } from '../registry.ts'
import { requestCtx } from '../request-ctx.ts'
import { runSweepers } from '../sweepers.ts'

/** For hosts without a worker: their cron calls this with `Authorization: Bearer $CRON_SECRET`. */
export const cronEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/cron`,
  handler: async (req) => {
    const ctx = await requestCtx(req)
    const secret = envOf(req.payload).cronSecret
    if (!secret) return replyFailure(ctx, fail('NOT_CONFIGURED'))
    const given = req.headers.get('authorization') ?? ''
    if (!equalSecret(given, `Bearer ${secret}`)) return replyFailure(ctx, fail('NOT_ALLOWED'))
    await runSweepers(req.payload, new Map())
    const budget = { limit: 200, deadline: secondsAfter(ctx.clock.now(), 20) }
    const handled = await Promise.all(lanes.map((lane) => drain(req.payload, { ...budget, lane })))
    // What one lane has delivered may be due in another that was empty already.
    handled.push(await drain(req.payload, budget))
    return replyWith(ctx, { handled: handled.reduce((sum, each) => sum + each, 0) })
  },
}
