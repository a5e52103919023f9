import type { TxCtx } from '../../platform/context.ts'
import { ownershipChanged } from '../contract.ts'
import { owns, type Standing } from './owning.ts'

/** Who owns the shop has everything of it: nobody comes to, or ceases to, behind the others' backs. */
export const tellOfOwner = async (
  { tx }: TxCtx,
  person: string,
  { before, now }: Record<'before' | 'now', Standing | null | undefined>,
): Promise<void> => {
  const isOwner = owns(now)
  if (isOwner !== owns(before)) await tx.publish(ownershipChanged, person, { person, isOwner })
}
