import { describe, expect, it } from '@jest/globals'
import { bytesOfPart, maxParts, partCount, planUpload, wholeParts } from './upload-plan.ts'

const mebibyte = 1024 * 1024

describe('an upload in parts', () => {
  it.each([0, 1, 16 * mebibyte, 16 * mebibyte + 1, 2048 * mebibyte, 5e12])('of %d bytes adds up', (size) => {
    const plan = planUpload(size)
    const count = partCount(plan)
    expect(count).toBeLessThanOrEqual(maxParts)
    const last = bytesOfPart(plan, count) ?? Number.NaN
    expect((count - 1) * plan.partBytes + last).toBe(size)
    expect([bytesOfPart(plan, 0), bytesOfPart(plan, count + 1)]).toEqual([null, null])
  })

  it('counts only parts that are whole', () => {
    const plan = planUpload(20 * mebibyte)
    const stored = [
      { part: 1, size: 16 * mebibyte, etag: 'a' },
      { part: 2, size: 4 * mebibyte - 1, etag: 'b' },
      { part: 3, size: 1, etag: 'c' },
    ]
    expect(wholeParts(plan, stored).map(({ part }) => part)).toEqual([1])
  })
})
