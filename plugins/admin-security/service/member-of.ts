import type { PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { findRow } from '../../platform/find-row.ts'
import type { Doc } from '../../platform/tx.ts'

/** What the shop knows of a user of the admin collection; null of one whom it never appointed. */
export const memberOf = async (
  req: PayloadRequest,
  userCollection: string,
  userId: Id,
): Promise<Doc<'staff-members'> | null> => {
  return findRow(req, 'staff-members', {
    and: [{ userCollection: { equals: userCollection } }, { userId: { equals: String(userId) } }],
  })
}
