import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { sameId, type Id } from '../../kernel/id.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { isLastOwner } from '../service/is-last-owner.ts'
import { memberOf } from '../service/member-of.ts'
import { recordStaff } from './record-staff.ts'
import { assertAbove, refuse } from './refuse-staff.ts'

const trustedKey = 'duka.trusted-update'

/**
 * Code that sets access aside is the site's own: Payload writes the token of a forgotten password so, in the request of
 * a stranger. The mark is for one row and one update, so that nothing else in the request passes by it.
 */
const markTrusted: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update') return
  const { id } = args as { id?: Id }
  req.context[trustedKey] = overrideAccess === true && id !== undefined ? String(id) : null
}

const takeTrust = ({ context }: PayloadRequest, id: Id): boolean => {
  const isTrusted = context[trustedKey] === String(id)
  context[trustedKey] = null
  return isTrusted
}

const isSelf = ({ user }: PayloadRequest, collection: string, id: Id): boolean =>
  user?.collection === collection && sameId(user.id, id)

/** Who sets the e-mail or the password of an account is that account: so nobody changes a peer's or a superior's. */
const assertMayManage = async (
  req: PayloadRequest,
  collection: string,
  id: Id,
): Promise<Doc<'staff-members'> | null> => {
  const member = await memberOf(req, collection, id)
  // Users whom the shop never appointed are the host site's own matter.
  if (member && !isSelf(req, collection, id)) await assertAbove(req, [member.role])
  return member
}

const beforeChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    const { id } = originalDoc as { id: Id }
    if (!takeTrust(req, id)) await assertMayManage(req, collection.slug, id)
  }
  return data as Record<string, unknown>
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const member = await assertMayManage(req, collection.slug, id)
  if (member?.role === 'owner' && (await isLastOwner(req, member.id))) refuse(req)
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugOf(req.payload, 'staff-members'),
    where: { and: [{ userCollection: { equals: collection.slug } }, { userId: { equals: String(id) } }] },
    req,
  })
  await recordStaff(req, 'user.deleted', { type: collection.slug, id })
}

/** Ranks hold for accounts too, over every face: no admin sets an owner's password, or deletes an owner. */
export const guardAccount = {
  beforeOperation: [markTrusted],
  beforeChange: [beforeChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
}
