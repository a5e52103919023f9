import { sha256 } from '../../kernel/hash.ts'
import type { Contact } from '../../customers/contract.ts'
import type { Tx, Doc } from '../../platform/tx.ts'
import type { CheckoutInput } from './place-order.ts'

/** How often one page may begin again after its order was closed without payment. */
const maxRounds = 20

/**
 * The page's key, bound to the contact and to what is bought: who guesses somebody's key without all of it gets an
 * order of their own, and a page whose buyer changed their mind does not pay for the old choice.
 */
const boundKey = (input: CheckoutInput, contact: Contact): string =>
  sha256(
    JSON.stringify([
      input.checkoutKey,
      contact.email,
      contact.phone,
      input.offerId,
      input.quantity,
      input.currency,
      input.amountMinor ?? null,
    ]),
  )

/** Paid orders count as well: the back button after paying must not buy again. */
const isStillGood = (order: Doc<'orders'>): boolean =>
  !['canceled', 'expired', 'failed'].includes(order.status)

export interface CheckoutRound {
  /** The order that this page has placed already. */
  order: Doc<'orders'> | null
  /** The unique key of the order to be placed; null when the page was used too often. */
  nextKey: string | null
}

/** A closed order makes room for the next round; two that begin it at once meet at the unique key. */
export const checkoutRound = async (
  tx: Tx,
  input: CheckoutInput,
  contact: Contact,
): Promise<CheckoutRound> => {
  const bound = boundKey(input, contact)
  const keys = Array.from({ length: maxRounds }, (_, round) => `${bound}.${String(round)}`)
  const placed = await tx.list('orders', { where: { checkoutKey: { in: keys } }, sort: '-id' })
  return {
    order: placed.find(isStillGood) ?? null,
    nextKey: keys[placed.length] ?? null,
  }
}
