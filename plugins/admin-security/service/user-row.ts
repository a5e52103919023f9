import type { TxCtx } from '../../platform/context.ts'
import type { Id } from '../../kernel/id.ts'
import { adminCollection, type StoredUser } from './find-person.ts'

/**
 * The row of a user, held until commit and read only then. Payload writes sessions by writing the whole document back: of two who
 * have read it before either wrote, one would take back what the other did. Null where there is none.
 */
export const heldUser = async (ctx: TxCtx, userId: Id): Promise<StoredUser | null> => {
  const { payload, req } = ctx
  const collection = adminCollection(payload)
  const id = payload.db.defaultIDType === 'number' ? Number(userId) : userId
  // An address may name anything; what is no number is nobody's.
  if (Number.isNaN(id)) return null
  const { config } = payload.collections[collection]
  // Every row has this column; a host that keeps no times has Payload's own counter of failed passwords.
  const change: Record<string, number | string> = config.timestamps
    ? { updatedAt: ctx.clock.now().toISOString() }
    : { loginAttempts: 0 }
  const held = await ctx.tx.claim(collection, { id, change })
  if (!held) return null
  return payload.db.findOne<StoredUser>({ collection, where: { id: { equals: id } }, req })
}
