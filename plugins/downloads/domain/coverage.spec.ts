import { describe, expect, it } from '@jest/globals'
import { coveredBytes, hasMissingByte } from './coverage.ts'

describe('which bytes have gone out', () => {
  it('counts a byte once, however often it went', () => {
    const spans = [
      { start: 50, end: 70 },
      { start: 0, end: 10 },
      { start: 5, end: 20 },
      { start: 20, end: 30 },
      { start: 60, end: 65 },
      { start: 90, end: 90 },
    ]
    expect(coveredBytes(spans)).toBe(50)
    expect(coveredBytes([])).toBe(0)
  })

  it('knows whether a request asks for something new', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ]
    expect(hasMissingByte(spans, { start: 5, end: 20 })).toBe(false)
    expect(hasMissingByte(spans, { start: 5, end: 21 })).toBe(true)
    expect(hasMissingByte([], { start: 0, end: 1 })).toBe(true)
  })
})
