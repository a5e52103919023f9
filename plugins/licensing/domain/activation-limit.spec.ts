import { describe, expect, it } from '@jest/globals'
import { activationLimit } from './activation-limit.ts'

describe('how many devices a license allows', () => {
  it.each([
    [{ activationCap: null, seats: 1 }, 3, 3],
    [{ activationCap: null, seats: 5 }, 3, 15],
    [{ activationCap: null, seats: 0 }, 3, 3],
    [{ activationCap: null, seats: 5 }, 'unlimited', null],
    [{ activationCap: 2, seats: 5 }, 'unlimited', 2],
    [{ activationCap: 20, seats: 1 }, 3, 20],
    [{ activationCap: 0, seats: 1 }, 3, 0],
  ] as const)('%j under %s per seat: %s', (facts, perSeat, limit) => {
    expect(activationLimit(facts, perSeat)).toBe(limit)
  })
})
