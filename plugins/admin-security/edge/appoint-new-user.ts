import type { CollectionAfterChangeHook } from 'payload'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { appoint } from '../service/appoint.ts'

/** A new admin user: the first one of a site owns the shop, everybody after begins without any rights. */
export const appointNewUser: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  const { id } = doc as { id: number | string }
  await transact({ ...(await systemCtx(req.payload)), req }, async (ctx) => {
    const members = await ctx.tx.count('staff-members', {})
    await appoint(ctx, collection.slug, id, members === 0 ? 'owner' : 'user')
    return ok(null)
  })
}
