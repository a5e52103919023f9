import { describe, expect, it } from '@jest/globals'
import { capRoom } from './cap-room.ts'

describe('room under a download cap', () => {
  it('is what neither was delivered nor may still be', () => {
    expect(capRoom({ cap: 3, used: 1, inFlight: 1, cut: [] })).toBe(1)
  })

  it('forgives a cut download, but not a file fetched in pieces', () => {
    const half = { bytesDelivered: 50, size: 100 }
    expect(capRoom({ cap: 1, used: 0, inFlight: 0, cut: [half] })).toBe(1)
    expect(capRoom({ cap: 1, used: 0, inFlight: 0, cut: [half, half] })).toBe(0)
    const tenth = { bytesDelivered: 10, size: 100 }
    expect(capRoom({ cap: 1, used: 0, inFlight: 0, cut: Array.from({ length: 10 }, () => tenth) })).toBe(0)
  })
})
