import { sameId, type Id } from '../../kernel/id.ts'

interface Proof {
  customerId: Id
  kind: 'full' | 'order' | 'partial'
  orderId: Id | null
}

interface Owned {
  orderId: Id
  customerId: Id
  /** When a license was passed on: its order is no proof of it from then on, whoever has it. */
  transferredAt?: string | null
}

const covers = (proof: Proof, { customerId, orderId, transferredAt = null }: Owned): boolean =>
  sameId(proof.customerId, customerId) &&
  (proof.kind === 'full' || (transferredAt === null && sameId(proof.orderId, orderId)))

/** A proven customer sees all of theirs; the browser that bought sees that order and no other of the same customer. */
export const maySeeOrder = (proofs: readonly Proof[], order: Owned): boolean =>
  proofs.some((proof) => covers(proof, order))

/** A phone number and a day are known to more people than its owner: they open files, and never a key. */
export const maySeeKeys = (proofs: readonly Proof[], order: Owned): boolean =>
  proofs.some((proof) => proof.kind !== 'partial' && covers(proof, order))
