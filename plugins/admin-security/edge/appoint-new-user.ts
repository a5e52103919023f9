import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { Role } from '../../kernel/roles.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Tx } from '../../platform/tx.ts'
import { appoint } from '../service/appoint.ts'
import { holdFirst } from '../service/hold-first.ts'
import { recordStaff } from './record-staff.ts'

const isFirst = async (tx: Tx, users: CollectionSlug): Promise<boolean> =>
  (await tx.count('staff-members', {})) === 0 && (await tx.count(users, {})) === 1

const roleOfNext = async (ctx: TxCtx, users: CollectionSlug): Promise<Role> => {
  if (!(await isFirst(ctx.tx, users))) return 'user'
  await holdFirst(ctx)
  return (await isFirst(ctx.tx, users)) ? 'owner' : 'user'
}

/**
 * A new admin user: the only user of a site owns the shop, everybody after begins without any rights. In a site that
 * had users before it had a shop, whoever happens to be added next does not become its owner.
 */
export const appointNewUser: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  const { id } = doc as { id: Id }
  await transact({ ...(await systemCtx(req.payload)), req }, async (ctx) => {
    await appoint(ctx, collection.slug, id, await roleOfNext(ctx, collection.slug))
    return ok(null)
  })
  await recordStaff(req, 'user.created', { type: collection.slug, id })
}
