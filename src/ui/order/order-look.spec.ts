import { describe, expect, it } from '@jest/globals'

import type { LicenseView, OrderLineView, OrderView } from '../models/order-view.ts'
import { orderPhase } from './order-look.ts'

const lineWith = (status: LicenseView['status'], files: number): OrderLineView => ({
  title: 'Kupwa',
  offerId: '7',
  offerName: 'Personal',
  quantity: 1,
  totalMinor: 900,
  licenses: [
    {
      id: '1',
      isSeat: false,
      type: 'personal',
      status,
      key: 'LIC',
      expiresAt: null,
      downloadsUsed: 0,
      downloadCap: null,
    },
  ],
  files: Array.from({ length: files }, (_, index) => ({
    licenseId: '1',
    fileId: String(index),
    name: 'kupwa.zip',
    sizeBytes: 1,
    mime: 'application/zip',
  })),
})

const phaseOf = (order: Partial<OrderView>, isBack = false) =>
  orderPhase(
    { status: 'paid', totalMinor: 900, isDelivering: false, lines: [lineWith('active', 1)], ...order },
    isBack,
  )

describe('[unit] what an order’s page says', () => {
  it('waits for the buyer until they come from the payment page, and for the provider after that', () => {
    const payUrl = 'https://pay.example'
    expect(phaseOf({ status: 'pending', payUrl })).toBe('pending')
    expect(phaseOf({ status: 'pending', payUrl }, true)).toBe('checking')
    expect(phaseOf({ status: 'pending' })).toBe('checking')
  })

  it('never says more than the status does for a mark in the address', () => {
    expect(phaseOf({ status: 'failed' }, true)).toBe('failed')
    expect(phaseOf({ status: 'expired' }, true)).toBe('expired')
    expect(phaseOf({}, true)).toBe('paid')
  })

  it('speaks of no payment where nothing was to be paid', () => {
    expect(phaseOf({ totalMinor: 0 })).toBe('given')
    expect(phaseOf({ totalMinor: 0, isDelivering: true, lines: [] })).toBe('giving')
  })

  it('says who took the money back, the shop or a bank', () => {
    expect(phaseOf({ status: 'refunded' })).toBe('refunded')
    expect(phaseOf({ status: 'partially-refunded' })).toBe('partiallyRefunded')
    expect(phaseOf({ status: 'disputed' })).toBe('disputed')
    expect(phaseOf({ status: 'charged-back' })).toBe('chargedBack')
  })

  it('promises no files that are not there', () => {
    expect(phaseOf({ lines: [lineWith('active', 0)] })).toBe('preparing')
    expect(phaseOf({ lines: [lineWith('suspended', 0)] })).toBe('shut')
    expect(phaseOf({ lines: [lineWith('suspended', 0), lineWith('active', 2)] })).toBe('paid')
  })
})
