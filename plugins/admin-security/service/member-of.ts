import type { PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'

/** What the shop knows of a user of the admin collection; null of one whom it never appointed. */
export const memberOf = async (
  req: PayloadRequest,
  userCollection: string,
  userId: Id,
): Promise<Doc<'staff-members'> | null> => {
  const { docs } = await req.payload.db.find<Doc<'staff-members'>>({
    collection: slugOf(req.payload, 'staff-members'),
    where: { and: [{ userCollection: { equals: userCollection } }, { userId: { equals: String(userId) } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
