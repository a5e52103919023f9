import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import type { Role } from '../../kernel/roles.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { mayAppoint } from '../service/may-appoint.ts'

const refuse = (req: PayloadRequest): never => {
  throw new APIError(
    codeText('NOT_ALLOWED', localeFromHeader(req.headers.get('accept-language'))),
    403,
    null,
    true,
  )
}

/** An owner may appoint owners; everybody else only ranks below their own, and only people below their own. */
const assertMayAppoint = async (req: PayloadRequest, ranks: (Role | undefined)[]): Promise<void> => {
  if (req.payloadAPI === 'local' && !req.user) return
  const { staff } = await actorOfRequest(req)
  if (!staff) return refuse(req)
  for (const rank of ranks) {
    if (rank && !mayAppoint(staff.role, rank)) refuse(req)
  }
}

const isLastOwner = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: 'staff-members',
    where: { and: [{ role: { equals: 'owner' } }, { status: { equals: 'active' } }] },
    limit: 2,
    pagination: false,
    req,
  })
  return docs.length === 1 && String(docs[0]?.id) === String(id)
}

interface Member {
  id?: number | string
  role?: Role
  status?: string
}

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = data as Member
  const before = originalDoc as Member | undefined
  await assertMayAppoint(req, [next.role, before?.role])
  const steps = (next.role ?? before?.role) !== 'owner' || (next.status ?? before?.status) !== 'active'
  if (before?.id !== undefined && before.role === 'owner' && steps && (await isLastOwner(req, before.id)))
    refuse(req)
  return next
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.db.find<Member>({
    collection: 'staff-members',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  await assertMayAppoint(req, [docs[0]?.role])
  if (await isLastOwner(req, id)) refuse(req)
}

/** Nobody raises themselves, manages a peer or a superior, or removes the last owner; over every face. */
export const guardAppointment = { beforeChange: [beforeChange], beforeDelete: [beforeDelete] }
