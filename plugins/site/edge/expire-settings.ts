import type { GlobalAfterChangeHook } from 'payload'
import { ok } from '../../kernel/result.ts'
import { Audit } from '../../audit/contract.ts'
import { tagsExpired } from '../../platform/edge/expire-tags.ts'
import { resolve } from '../../platform/registry.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { siteTag } from '../contract.ts'

/** Every page shows the shop's name: all of them are out of date after a change. The trail says who made it. */
export const expireSettings: GlobalAfterChangeHook = async ({ global, req }) => {
  await transact(await staffCtx(req), async (ctx) => {
    await ctx.tx.publish(tagsExpired, 'pages:site', { tags: [siteTag] })
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'settings.changed',
      outcome: 'done',
      resource: { type: 'globals', id: global.slug },
    })
    return ok(null)
  })
}
