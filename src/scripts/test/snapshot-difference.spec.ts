import { describe, expect, test } from '@jest/globals'
import { snapshotDifference } from './snapshot-difference.ts'

const snapshot = (type: string) => ({ tables: { orders: { columns: { total: { type, notNull: true } } } } })

describe('the difference of two snapshots', () => {
  test('is nothing when they say the same in another order', () => {
    expect(snapshotDifference({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 })).toEqual([])
  })

  test('names the column that changed', () => {
    expect(snapshotDifference(snapshot('integer'), snapshot('text'))).toEqual([
      'tables › orders › columns › total › type: "integer" in the migrations, "text" in the config',
    ])
  })

  test('names what only one of them has', () => {
    expect(snapshotDifference({ tables: {} }, snapshot('integer'))).toEqual([
      'tables › orders is not in the migrations',
    ])
    expect(snapshotDifference(snapshot('integer'), { tables: {} })).toEqual([
      'tables › orders is in the migrations only',
    ])
  })
})
