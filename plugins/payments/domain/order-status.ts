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
  paid: ['partially-refunded', 'refunded', 'disputed', 'charged-back'],
  'partially-refunded': ['paid', 'partially-refunded', 'refunded', 'disputed', 'charged-back'],
  disputed: ['paid', 'partially-refunded', 'refunded', 'charged-back'],
  // A refund can fail days later, and a bank can take its verdict back: the provider's books decide.
  refunded: ['paid', 'partially-refunded', 'disputed', 'charged-back'],
  'charged-back': ['paid', 'partially-refunded', 'refunded', 'disputed'],
}

/** Its money came in once. Whether the shop still has it, the standing says. */
export const settledStatuses = [
  'paid',
  'partially-refunded',
  'refunded',
  'disputed',
  'charged-back',
] as const satisfies readonly OrderStatus[]

export type SettledStatus = (typeof settledStatuses)[number]

export const isSettled = (status: OrderStatus): status is SettledStatus =>
  settledStatuses.some((each) => each === status)

/** From where a settled payment makes an order paid. A won dispute is no settlement. */
export const payableStatuses: readonly OrderStatus[] = sourcesOf(orderMachine, 'paid').filter(
  (status) => !isSettled(status),
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
