import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { Role } from '../../kernel/roles.ts'
import { ok } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { slugOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Tx } from '../../platform/tx.ts'
import { appoint } from '../service/appoint.ts'
import { recordStaff } from './record-staff.ts'

const isFirst = async (tx: Tx, users: CollectionSlug): Promise<boolean> =>
  (await tx.count('staff-members', {})) === 0 && (await tx.count(users, {})) === 1

/**
 * Two who register at once, each unseen by the other, must not both own the shop. There is no row yet that one could
 * hold, so one is made and taken away again: its unique key lets the second in when the first has committed.
 */
const waitForOthers = async (req: PayloadRequest, tx: Tx, users: CollectionSlug): Promise<void> => {
  if (isGuardOff(req.payload, 'admin-security.first-owner')) return
  const { id } = await tx.insert('staff-members', {
    userCollection: users,
    userId: 'first-owner',
    role: 'user',
    status: 'locked',
  })
  await req.payload.db.deleteOne({
    collection: slugOf(req.payload, 'staff-members'),
    where: { id: { equals: id } },
    req,
  })
}

const roleOfNext = async (req: PayloadRequest, tx: Tx, users: CollectionSlug): Promise<Role> => {
  if (!(await isFirst(tx, users))) return 'user'
  await waitForOthers(req, tx, users)
  return (await isFirst(tx, users)) ? 'owner' : 'user'
}

/**
 * A new admin user: the only user of a site owns the shop, everybody after begins without any rights. In a site that
 * had users before it had a shop, whoever happens to be added next does not become its owner.
 */
export const appointNewUser: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  const { id } = doc as { id: Id }
  await transact({ ...(await systemCtx(req.payload)), req }, async (ctx) => {
    await appoint(ctx, collection.slug, id, await roleOfNext(ctx.req, ctx.tx, collection.slug))
    return ok(null)
  })
  await recordStaff(req, 'user.created', { type: collection.slug, id })
}
