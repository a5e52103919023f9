import { sameId, type Id } from '../../kernel/id.ts'

interface Proof {
  customerId: Id
  kind: 'full' | 'order'
  orderId: Id | null
}

interface Owned {
  orderId: Id
  customerId: Id
}

/** A proven customer sees all of theirs; the browser that bought sees that order and no other of the same customer. */
export const maySeeOrder = (proofs: readonly Proof[], order: Owned): boolean =>
  proofs.some((proof) =>
    proof.kind === 'full'
      ? sameId(proof.customerId, order.customerId)
      : sameId(proof.orderId, order.orderId) && sameId(proof.customerId, order.customerId),
  )
