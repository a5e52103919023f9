import type { GlobalAfterChangeHook } from 'payload'
import { ok } from '../../kernel/result.ts'
import { tagsExpired } from '../../platform/edge/expire-tags.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { siteTag } from '../contract.ts'

/** Every page shows the shop's name: all of them are out of date after a change. */
export const expireSettings: GlobalAfterChangeHook = async ({ req }) => {
  await transact({ ...(await systemCtx(req.payload)), req }, async ({ tx }) => {
    await tx.publish(tagsExpired, 'pages:site', { tags: [siteTag] })
    return ok(null)
  })
}
