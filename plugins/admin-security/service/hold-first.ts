import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { slugOf } from '../../platform/registry.ts'
import { adminCollection } from './find-person.ts'
import { owning } from './owning.ts'

/**
 * Two who would be first at once, each unseen by the other, must not both own the shop. There is no row yet that one could
 * hold, so one is made and taken away again: its unique key lets the second in when the first has committed.
 */
export const holdFirst = async ({ payload, req, tx }: TxCtx): Promise<void> => {
  if (isGuardOff(payload, 'admin-security.first-owner')) return
  const { id } = await tx.insert('staff-members', {
    userCollection: adminCollection(payload),
    userId: 'first-owner',
    role: 'user',
    status: 'locked',
  })
  await payload.db.deleteOne({
    collection: slugOf(payload, 'staff-members'),
    where: { id: { equals: id } },
    req,
  })
}

/** Whether somebody owns the shop and may enter. */
export const isOwned = async ({ tx }: TxCtx): Promise<boolean> =>
  (await tx.count('staff-members', owning)) > 0
