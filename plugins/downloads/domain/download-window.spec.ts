import { describe, expect, it } from '@jest/globals'
import { windowStart, windowState } from './download-window.ts'

const now = new Date('2026-03-01T12:00:00Z')
const rule = { downloads: 3, days: 14 }
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const inDays = (days: number) => daysAgo(-days)

describe('the rolling window of downloads', () => {
  it('has room below its limit', () => {
    const facts = { rule, delivered: [daysAgo(1), daysAgo(2)], inFlight: 0, cut: [] }
    expect(windowState(facts, now)).toEqual({ used: 2, limit: 3, days: 14, freeAt: null })
  })

  it('is full at it, and free again when the oldest download leaves', () => {
    const delivered = [daysAgo(1), daysAgo(13), daysAgo(2)]
    expect(windowState({ rule, delivered, inFlight: 0, cut: [] }, now)).toMatchObject({
      used: 3,
      freeAt: inDays(1),
    })
  })

  it('counts what runs, and does not count what was cut off until pieces make a whole', () => {
    const half = { bytesDelivered: 50, size: 100, at: daysAgo(4) }
    const facts = { rule, delivered: [daysAgo(3)], inFlight: 1 }
    expect(windowState({ ...facts, cut: [half] }, now)).toMatchObject({ used: 2, freeAt: null })
    expect(windowState({ ...facts, cut: [half, half] }, now)).toMatchObject({ used: 3, freeAt: inDays(10) })
  })

  it('never says more than its limit, also where a shop has lowered it', () => {
    const delivered = [daysAgo(5), daysAgo(4), daysAgo(3)]
    const state = windowState({ rule: { downloads: 1, days: 14 }, delivered, inFlight: 0, cut: [] }, now)
    expect(state).toMatchObject({ used: 1, limit: 1, freeAt: inDays(11) })
  })

  it('begins at the newest approved reset', () => {
    expect(windowStart(now, rule, null)).toEqual(daysAgo(14))
    expect(windowStart(now, rule, daysAgo(2))).toEqual(daysAgo(2))
    expect(windowStart(now, rule, daysAgo(20))).toEqual(daysAgo(14))
  })
})
