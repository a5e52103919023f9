import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { ownershipChanged } from '../contract.ts'

type Standing = Partial<Pick<Doc<'staff-members'>, 'role' | 'status'>>

/** Whether somebody owns the shop and may enter. */
export const owns = (member: Standing | null | undefined): boolean =>
  member?.role === 'owner' && (member.status ?? 'active') === 'active'

/** Who owns the shop has everything of it: nobody comes to, or ceases to, behind the others' backs. */
export const tellOfOwner = async (
  { tx }: TxCtx,
  person: string,
  { before, now }: Record<'before' | 'now', Standing | null | undefined>,
): Promise<void> => {
  const isOwner = owns(now)
  if (isOwner !== owns(before)) await tx.publish(ownershipChanged, person, { person, isOwner })
}
