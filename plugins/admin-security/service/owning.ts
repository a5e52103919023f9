import type { Where } from 'payload'
import type { Doc } from '../../platform/tx.ts'

type Member = Doc<'staff-members'>

/** What decides whether somebody owns the shop. */
export interface Standing {
  role?: Member['role'] | undefined
  /** @default active, as the column has it */
  status?: Member['status'] | undefined
}

/** Whether somebody owns the shop and may enter. */
export const owns = (member: Standing | null | undefined): boolean =>
  member?.role === 'owner' && (member.status ?? 'active') === 'active'

/** The same of rows. */
export const owning: Where = { and: [{ role: { equals: 'owner' } }, { status: { equals: 'active' } }] }
