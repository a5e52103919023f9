import { describe, expect, it } from '@jest/globals'
import { unreachable } from '../../kernel/state-machine.ts'
import { orderStatuses } from '../contract.ts'
import {
  assertOrderMachine,
  closableStatuses,
  isSettled,
  orderMachine,
  payableStatuses,
  settledStatuses,
} from './order-status.ts'

describe('the moves of an order', () => {
  it('reach every status from pending', () => {
    expect(unreachable(orderMachine, 'pending')).toEqual([])
    expect(assertOrderMachine).not.toThrow()
    expect(Object.keys(orderMachine).toSorted()).toEqual([...orderStatuses].toSorted())
  })

  it('deliver a late but real payment, whatever the order had become without it', () => {
    expect([...payableStatuses].toSorted()).toEqual(['canceled', 'expired', 'failed', 'pending'])
  })

  it('close only what is still waiting, and never undo a payment', () => {
    expect(closableStatuses).toEqual(['pending'])
    for (const status of orderStatuses) expect(orderMachine[status]).not.toContain('pending')
  })

  it('lead from each settled status to each other, since the provider’s books decide', () => {
    for (const from of settledStatuses) {
      const others = settledStatuses.filter((to) => to !== from)
      expect(orderMachine[from]).toEqual(expect.arrayContaining(others))
      expect(orderMachine[from].filter((to) => !isSettled(to))).toEqual([])
    }
  })
})
