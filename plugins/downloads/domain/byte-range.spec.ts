import { describe, expect, it } from '@jest/globals'
import { readRange } from './byte-range.ts'

const part = (start: number, end: number) => ({ kind: 'part', span: { start, end } })

describe('a Range header on a file of 1000 bytes', () => {
  it.each([
    ['bytes=0-', part(0, 1000)],
    ['bytes=0-0', part(0, 1)],
    ['bytes=500-', part(500, 1000)],
    ['bytes=200-299', part(200, 300)],
    ['bytes=900-5000', part(900, 1000)],
    ['bytes=-100', part(900, 1000)],
    ['bytes=-5000', part(0, 1000)],
    ['Bytes=1-2', part(1, 3)],
    ['bytes=1000-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=5-4', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['bytes=a-b', { kind: 'whole' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['items=0-1', { kind: 'whole' }],
    ['bytes=99999999999999999999-', { kind: 'whole' }],
    [null, { kind: 'whole' }],
  ])('%s', (header, answer) => {
    expect(readRange(header, 1000)).toEqual(answer)
  })

  it('has no part of an empty file', () => {
    expect(readRange('bytes=0-', 0)).toEqual({ kind: 'unsatisfiable' })
    expect(readRange(null, 0)).toEqual({ kind: 'whole' })
  })
})
