import { sourcesOf, unreachable, type StateMachine } from '../../kernel/state-machine.ts'
import type { OrderStatus } from '../contract.ts'

/**
 * How an order may move. A closed order can still become paid: when the provider settles late, the money is there,
 * and paid means delivered.
 */
export const orderMachine: StateMachine<OrderStatus> = {
  pending: ['paid', 'failed', 'expired', 'canceled'],
  failed: ['paid'],
  expired: ['paid'],
  canceled: ['paid'],
  paid: ['partially-refunded', 'refunded', 'disputed'],
  'partially-refunded': ['partially-refunded', 'refunded', 'disputed'],
  disputed: ['paid', 'refunded'],
  refunded: [],
}

/** From where a settled payment makes an order paid. A won dispute is no settlement. */
export const payableStatuses: readonly OrderStatus[] = sourcesOf(orderMachine, 'paid').filter(
  (status) => status !== 'disputed',
)

/** From where an order ends without payment. */
export const closableStatuses: readonly OrderStatus[] = sourcesOf(orderMachine, 'failed')

/** Still waiting for its payment. */
export const isOpen = (status: OrderStatus): boolean => status === 'pending'

/** @throws when a status was added that no move reaches. Asked once, at boot. */
export const assertOrderMachine = (): void => {
  const lost = unreachable(orderMachine, 'pending')
  if (lost.length > 0) throw new Error(`Duka: no order can ever become ${lost.join(', ')}.`)
}
