import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { isLastOwner } from '../service/is-last-owner.ts'
import { recordStaff } from './record-staff.ts'
import { assertAbove, refuse } from './refuse-staff.ts'

type Member = Partial<Doc<'staff-members'>>

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = data as Member
  const before = originalDoc as Member | undefined
  await assertAbove(req, [next.role, before?.role])
  const isOwner = (next.role ?? before?.role) === 'owner' && (next.status ?? before?.status) === 'active'
  const wasOwner = before?.role === 'owner' && before.status === 'active'
  if (before?.id !== undefined && wasOwner && !isOwner && (await isLastOwner(req, before.id))) refuse(req)
  return next
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.db.find<Member>({
    collection: slugOf(req.payload, 'staff-members'),
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  await assertAbove(req, [docs[0]?.role])
  if (await isLastOwner(req, id)) refuse(req)
}

const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const now = doc as Doc<'staff-members'>
  const before = operation === 'create' ? undefined : (previousDoc as Member | undefined)
  if (now.role === before?.role && now.status === before.status) return
  await recordStaff(
    req,
    'staff.role-changed',
    { type: 'staff-members', id: now.id },
    {
      of: `${now.userCollection}:${now.userId}`,
      from: before?.role ?? null,
      to: now.role,
      statusFrom: before?.status ?? null,
      statusTo: now.status,
    },
  )
}

/** Nobody raises themselves, manages a peer or a superior, or removes the last owner; over every face. */
export const guardAppointment = {
  beforeChange: [beforeChange],
  beforeDelete: [beforeDelete],
  afterChange: [afterChange],
}
