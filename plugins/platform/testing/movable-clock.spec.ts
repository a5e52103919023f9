import { describe, expect, it } from '@jest/globals'
import { movableClock } from './movable-clock.ts'

describe('movableClock', () => {
  it('stands still until it is moved', () => {
    const clock = movableClock('2026-01-31T23:59:30.000Z')
    expect(clock.now().toISOString()).toBe('2026-01-31T23:59:30.000Z')
    clock.advance(31)
    expect(clock.now().toISOString()).toBe('2026-02-01T00:00:01.000Z')
    clock.set('2020-02-29T00:00:00.000Z')
    expect(clock.now().getUTCFullYear()).toBe(2020)
  })

  it('hands out instants that nobody can move for others', () => {
    const clock = movableClock('2026-01-01T00:00:00.000Z')
    clock.now().setUTCFullYear(1999)
    expect(clock.now().getUTCFullYear()).toBe(2026)
  })
})
