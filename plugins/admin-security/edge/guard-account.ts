import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { slugOf } from '../../platform/registry.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { isLastOwner } from '../service/is-last-owner.ts'
import { personOfMember } from '../service/managed-member.ts'
import { memberOf } from '../service/member-of.ts'
import { heldUser } from '../service/user-row.ts'
import { recordStaff } from './record-staff.ts'
import { endAll, forgetAll } from './end-all.ts'
import { assertAbove, isOwnCode, refuse, type Attempt } from './refuse-staff.ts'

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

/**
 * Payload reads the row, and writes it back whole: the password and the sessions with it. Held before it is read, so that no change of
 * a name that is on its way takes back what was set or ended meanwhile. Strangers hold nothing.
 */
const holdRow: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'refresh') return
  const id = operation === 'update' ? (args as { id?: Id }).id : req.user?.id
  if (id === undefined || (!req.user && req.payloadAPI !== 'local')) return
  await transact(await staffCtx(req), async (ctx) => {
    await heldUser(ctx, id)
    return ok(null)
  })
}

const isSelf = ({ user }: PayloadRequest, collection: string, id: Id): boolean =>
  user?.collection === collection && sameId(user.id, id)

const attemptAt = (collection: string, verb: string, id: Id): Attempt => ({
  tried: `${collection}.${verb}`,
  resource: { type: collection as CollectionSlug, id },
})

/** Who sets the e-mail or the password of an account is that account: so nobody changes a peer's or a superior's. */
const assertMayManage = async (
  req: PayloadRequest,
  attempt: Attempt,
  { collection, id }: { collection: string; id: Id },
): Promise<Doc<'staff-members'> | null> => {
  const member = await memberOf(req, collection, id)
  // Users whom the shop never appointed are the host site's own matter.
  if (member && !isSelf(req, collection, id)) await assertAbove(req, attempt, [member.role])
  return member
}

/** An owner loses the rank first, which is a deed of its own in the trail; the last one keeps it. Our own code keeps the last as well. */
const assertMayGo = async (req: PayloadRequest, collection: string, id: Id): Promise<void> => {
  const attempt = attemptAt(collection, 'delete', id)
  const member = await assertMayManage(req, attempt, { collection, id })
  if (member?.role !== 'owner') return
  if (!isOwnCode(req)) await refuse(req, attempt, 'OWNER_NOT_DELETED')
  if (await isLastOwner(req, member.id)) await refuse(req, attempt, 'LAST_OWNER')
}

const personIn = (userCollection: string, id: Id): string =>
  personOfMember({ userCollection, userId: String(id) })

interface InBin {
  deletedAt?: unknown
}

/** Whether a change puts somebody into the bin of a site that has one: a deletion by another name. */
const isThrownAway = (data: InBin | undefined, before: InBin | undefined): boolean =>
  Boolean(data?.deletedAt) && !before?.deletedAt

const beforeChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    const { id } = originalDoc as { id: Id }
    const [next, before] = [data as InBin, originalDoc as InBin]
    if (isThrownAway(next, before)) await assertMayGo(req, collection.slug, id)
    else if (!takeTrust(req, id)) {
      const attempt = attemptAt(collection.slug, 'update', id)
      await assertMayManage(req, attempt, { collection: collection.slug, id })
    }
  }
  return data as Record<string, unknown>
}

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || !isThrownAway(doc as InBin, previousDoc as InBin)) return
  await endAll(req, personIn(collection.slug, (doc as { id: Id }).id))
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await assertMayGo(req, collection.slug, id)
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugOf(req.payload, 'staff-members'),
    where: { and: [{ userCollection: { equals: collection.slug } }, { userId: { equals: String(id) } }] },
    req,
  })
  await forgetAll(req, personIn(collection.slug, id))
  await recordStaff(req, 'user.deleted', { type: collection.slug, id })
}

/** Ranks hold for accounts too, over every face: no admin sets an owner's password, and nobody deletes an owner. */
export const guardAccount = {
  beforeOperation: [markTrusted, holdRow],
  beforeChange: [beforeChange],
  afterChange: [afterChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
}
