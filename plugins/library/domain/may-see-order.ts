import { sameId, type Id } from '../../kernel/id.ts'

interface Proof {
  customerId: Id
  kind: 'full' | 'order' | 'partial'
  orderId: Id | null
}

interface Owned {
  orderId: Id
  customerId: Id
}

const covers = (proof: Proof, order: Owned): boolean =>
  sameId(proof.customerId, order.customerId) &&
  (proof.kind === 'full' || sameId(proof.orderId, order.orderId))

/** A proven customer sees all of theirs; the browser that bought sees that order and no other of the same customer. */
export const maySeeOrder = (proofs: readonly Proof[], order: Owned): boolean =>
  proofs.some((proof) => covers(proof, order))

/** A phone number and a day are known to more people than its owner: they open files, and never a key. */
export const maySeeKeys = (proofs: readonly Proof[], order: Owned): boolean =>
  proofs.some((proof) => proof.kind !== 'partial' && covers(proof, order))
