import { describe, expect, it } from '@jest/globals'
import { hintOf } from './contact-hint.ts'
import { maySeeKeys, maySeeOrder } from './may-see-order.ts'
import { pageFacts } from './page-facts.ts'
import { shownStatus } from './shown-status.ts'

describe('who sees an order', () => {
  const order = { orderId: 7, customerId: 1 }

  it('is whoever proved the customer, or the browser that bought it', () => {
    expect(maySeeOrder([{ kind: 'full', customerId: 1, orderId: null }], order)).toBe(true)
    expect(maySeeOrder([{ kind: 'order', customerId: 1, orderId: 7 }], order)).toBe(true)
  })

  it('is nobody else: no proof, another order of the same customer, another customer', () => {
    expect(maySeeOrder([], order)).toBe(false)
    expect(maySeeOrder([{ kind: 'order', customerId: 1, orderId: 8 }], order)).toBe(false)
    expect(maySeeOrder([{ kind: 'full', customerId: 2, orderId: null }], order)).toBe(false)
    expect(maySeeOrder([{ kind: 'order', customerId: 1, orderId: null }], order)).toBe(false)
  })
})

describe('who reads a license key', () => {
  const order = { orderId: 7, customerId: 1 }

  it('is whoever may see the order, but for those who knew its phone number and day only', () => {
    expect(maySeeOrder([{ kind: 'partial', customerId: 1, orderId: 7 }], order)).toBe(true)
    expect(maySeeKeys([{ kind: 'partial', customerId: 1, orderId: 7 }], order)).toBe(false)
    expect(maySeeKeys([{ kind: 'order', customerId: 1, orderId: 7 }], order)).toBe(true)
    expect(maySeeKeys([{ kind: 'full', customerId: 1, orderId: null }], order)).toBe(true)
    expect(maySeeOrder([{ kind: 'partial', customerId: 1, orderId: 8 }], order)).toBe(false)
    expect(maySeeOrder([{ kind: 'partial', customerId: 1, orderId: null }], order)).toBe(false)
  })
})

describe('a contact that is not proven', () => {
  it('is hinted at: enough to tell one’s own from another', () => {
    expect(hintOf({ email: 'asha@example.com', phone: null })).toBe('a•••@e•••')
    expect(hintOf({ email: null, phone: '+255712345678' })).toBe('+255•••678')
    expect(hintOf({ email: null, phone: null })).toBe('•••')
  })
})

describe('what a list says of its pages', () => {
  it('has one when there is nothing, and no more than can be asked for', () => {
    expect(pageFacts(1, 0, 20)).toEqual({ page: 1, pages: 1, total: 0 })
    expect(pageFacts(2, 21, 20)).toEqual({ page: 2, pages: 2, total: 21 })
    expect(pageFacts(1, 5000, 20)).toEqual({ page: 1, pages: 50, total: 5000 })
  })
})

describe('the status that an owner reads', () => {
  const now = new Date('2026-06-01T00:00:00Z')

  it('turns an active license into an expired one when its time is over', () => {
    expect(shownStatus({ status: 'active', expiresAt: '2026-06-01T00:00:00Z' }, now)).toBe('expired')
    expect(shownStatus({ status: 'active', expiresAt: '2026-06-01T00:00:01Z' }, now)).toBe('active')
    expect(shownStatus({ status: 'revoked', expiresAt: '2020-01-01T00:00:00Z' }, now)).toBe('revoked')
    expect(shownStatus({ status: 'active', expiresAt: null }, now)).toBe('active')
  })
})
