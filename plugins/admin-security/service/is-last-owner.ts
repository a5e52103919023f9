import type { PayloadRequest } from 'payload'
import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc, Tx } from '../../platform/tx.ts'
import { owning } from './owning.ts'

/** Those who still own the shop, each held until commit: two owners who step down at once go one after the other. */
const heldOwners = async (tx: Tx, now: Date): Promise<Doc<'staff-members'>[]> => {
  const held: Doc<'staff-members'>[] = []
  for (const { id } of await tx.list('staff-members', { where: owning, sort: 'id', limit: 1000 })) {
    const owner = await tx.claim('staff-members', {
      id,
      and: owning,
      change: { updatedAt: now.toISOString() },
    })
    if (owner) held.push(owner)
  }
  return held
}

/** Whether nobody would own the shop without this member. Asked in the transaction that takes the rank away. */
export const isLastOwner = async (req: PayloadRequest, memberId: Id): Promise<boolean> => {
  const ctx = { ...(await systemCtx(req.payload)), req }
  const owners = await transact(ctx, async ({ tx, clock, payload }) =>
    ok(
      isGuardOff(payload, 'admin-security.last-owner')
        ? await tx.list('staff-members', { where: owning })
        : await heldOwners(tx, clock.now()),
    ),
  )
  return owners.ok && owners.value.length === 1 && sameId(owners.value[0]?.id, memberId)
}
