import type { Where } from 'payload'
import { idOf, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import type { ResetSnapshot } from '../contract.ts'

export const resetSnapshot = (doc: Doc<'download-resets'>): ResetSnapshot => ({
  resetId: doc.id,
  licenseId: idOf(doc.license),
  holderId: idOf(doc.holder),
  reason: doc.reason,
  status: doc.status,
  note: doc.note || null,
  askedAt: doc.createdAt,
  decidedAt: doc.decidedAt ?? null,
})

/** The requests of one person for one license. */
export const resetsOf = (licenseId: Id, holderId: Id): Where => ({
  and: [{ license: { equals: licenseId } }, { holder: { equals: holderId } }],
})

export const loadReset = async ({ tx }: TxCtx, resetId: Id): Promise<ResetSnapshot | null> => {
  const doc = await tx.load('download-resets', resetId)
  return doc && resetSnapshot(doc)
}
