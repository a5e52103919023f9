import type { CollectionAfterChangeHook } from 'payload'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { appoint } from '../service/appoint.ts'
import { recordStaff } from './record-staff.ts'

/**
 * A new admin user: the only user of a site owns the shop, everybody after begins without any rights. In a site that
 * had users before it had a shop, whoever happens to be added next does not become its owner.
 */
export const appointNewUser: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  const { id } = doc as { id: number | string }
  await transact({ ...(await systemCtx(req.payload)), req }, async (ctx) => {
    const members = await ctx.tx.count('staff-members', {})
    const users = await ctx.tx.count(collection.slug, {})
    await appoint(ctx, collection.slug, id, members === 0 && users === 1 ? 'owner' : 'user')
    return ok(null)
  })
  await recordStaff(req, 'user.created', { type: collection.slug, id })
}
