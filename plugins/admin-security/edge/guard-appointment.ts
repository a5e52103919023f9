import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { slugOf } from '../../platform/registry.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { followRank } from '../service/follow-rank.ts'
import { isLastOwner } from '../service/is-last-owner.ts'
import { personOfMember } from '../service/managed-member.ts'
import { owns } from '../service/owning.ts'
import { readName } from '../service/read-name.ts'
import { tellOfOwner } from '../service/tell-of-owner.ts'
import { endAll } from './end-all.ts'
import { recordStaff } from './record-staff.ts'
import { assertAbove, isOwnCode, refuse, turnDown, type Attempt } from './refuse-staff.ts'

type Member = Partial<Doc<'staff-members'>>

const attemptAt = (verb: string, id: Id | undefined): Attempt => ({
  tried: `staff-members.${verb}`,
  resource: id === undefined ? null : { type: 'staff-members', id },
})

/** One name, however it is typed. Of a change that leaves the name alone nothing is asked. */
const keepName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const next = data as Member | undefined
  const before = originalDoc as Member | undefined
  if (next?.signInName === undefined || next.signInName === before?.signInName) return next
  const typed: unknown = next.signInName ?? ''
  // Of what is no text Payload itself says so.
  if (typeof typed !== 'string') return next
  const name = await readName(req, typed, next.userId ?? before?.userId ?? null)
  if (!name.ok) return turnDown(req, name.code)
  return { ...next, signInName: name.value }
}

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = data as Member
  const before = originalDoc as Member | undefined
  const attempt = attemptAt(before?.id === undefined ? 'create' : 'update', before?.id)
  await assertAbove(req, attempt, [next.role, before?.role])
  const isOwner = owns({ role: next.role ?? before?.role, status: next.status ?? before?.status })
  const wasOwner = owns(before)
  if (before?.id !== undefined && wasOwner && !isOwner && (await isLastOwner(req, before.id)))
    await refuse(req, attempt, 'LAST_OWNER')
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
  const attempt = attemptAt('delete', id)
  const member = docs[0]
  await assertAbove(req, attempt, [member?.role])
  if (await isLastOwner(req, id)) await refuse(req, attempt, 'LAST_OWNER')
  if (isOwnCode(req) || !member) return
  // Without its row the account would be a user of the host's own, whom nobody here has shut out.
  if (member.status !== 'active') await refuse(req, attempt, 'CLOSED_NOT_DELETED')
  if (member.role === 'owner') await refuse(req, attempt, 'OWNER_NOT_DELETED')
}

/** Who may do nothing at all: a session would be good for nothing of the shop's, and for whatever the host opens to any user. */
const isShut = ({ role, status }: Member): boolean => status !== 'active' || role === 'user'

const recordChange = async (
  req: PayloadRequest,
  now: Doc<'staff-members'>,
  before: Member | undefined,
): Promise<void> => {
  const resource = { type: 'staff-members', id: now.id } as const
  const of = personOfMember(now)
  if (now.role !== before?.role) {
    const details = { of, from: before?.role ?? null, to: now.role }
    await recordStaff(req, 'staff.role-changed', resource, details)
  }
  if (now.status !== (before?.status ?? 'active')) {
    const details = { of, from: before?.status ?? null, to: now.status }
    await recordStaff(req, 'staff.status-changed', resource, details)
  }
}

const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const now = doc as Doc<'staff-members'>
  const before = operation === 'create' ? undefined : (previousDoc as Member | undefined)
  await recordChange(req, now, before)
  const person = personOfMember(now)
  await transact(await staffCtx(req), async (ctx) => {
    await tellOfOwner(ctx, person, { before, now })
    if (before) await followRank(ctx, person, { before, now })
    return ok(null)
  })
  // On the way in too: who was just signing in meanwhile brings nothing through.
  if (before && isShut(now) !== isShut(before)) await endAll(req, person)
}

/** A user without a rank is the host's own matter, and signs in anew as one. */
const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const before = doc as Doc<'staff-members'>
  const of = personOfMember(before)
  await endAll(req, of)
  const details = { of, from: before.role, to: null }
  await recordStaff(req, 'staff.role-changed', { type: 'staff-members', id: before.id }, details)
  await transact(await staffCtx(req), async (ctx) => {
    await tellOfOwner(ctx, of, { before, now: null })
    return ok(null)
  })
}

/** Nobody raises themselves, manages a peer or a superior, or removes the last owner; over every face. */
export const guardAppointment = {
  beforeValidate: [keepName],
  beforeChange: [beforeChange],
  beforeDelete: [beforeDelete],
  afterChange: [afterChange],
  afterDelete: [afterDelete],
}
