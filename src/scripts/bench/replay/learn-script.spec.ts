import { expect, it } from '@jest/globals'
import { learnScript } from './learn-script.ts'
import type { Recording } from './learn-value.ts'
import type { Statement } from './record-statements.ts'

const at = Date.parse('2026-11-21T12:00:00.000Z')

const sent = (text: string, values: unknown[] = [], rows: unknown[][] = [], client = 0): Statement => ({
  ...{ client, text, values, rows, at },
})

const recording = (inputs: Recording['inputs'], ...statements: Statement[]): Recording => ({
  inputs,
  statements,
})

/** What the values of one statement were learned to be, from two recordings of it alone. */
const learned = (
  one: unknown,
  other: unknown,
  inputs: [Recording['inputs'], Recording['inputs']] = [{}, {}],
) =>
  learnScript([recording(inputs[0], sent('s', [one])), recording(inputs[1], sent('s', [other]))])[0]
    ?.values[0]

it('sends again as it was what never changes', () => {
  expect(learned('paid', 'paid')).toEqual({ from: 'constant', value: 'paid' })
  expect(learned(null, null)).toEqual({ from: 'constant', value: null })
})

it('knows an input, also by its text', () => {
  expect(learned(4, 5, [{ order: '4' }, { order: '5' }])).toEqual({ from: 'input', name: 'order' })
})

it('takes a number from what an earlier statement answered', () => {
  const of = (id: number) =>
    recording({}, sent('insert', [], [['x', id]]), sent('update', [id]), sent('note', [`order:${id}`]))
  const script = learnScript([of(31), of(78)])
  const cell = { from: 'cell', statement: 0, row: 0, column: 1 }
  expect(script[1]?.values).toEqual([cell])
  expect(script[2]?.values).toEqual([
    { from: 'parts', parts: [{ from: 'constant', value: 'order:' }, cell, { from: 'constant', value: '' }] },
  ])
})

it('takes a secret from where it was first written', () => {
  const of = (secret: string) => recording({}, sent('insert', [secret]), sent('find', [secret]))
  const [insert, find] = learnScript([of('k1.aaaa'), of('k1.bbbb')])
  expect(insert?.values).toEqual([{ from: 'chance', prefix: 'k1.', length: 7 }])
  expect(find?.values).toEqual([{ from: 'value', statement: 0, at: 0 }])
})

it('keeps a moment as far away as it was', () => {
  expect(learned('2026-11-21T12:00:30.001Z', '2026-11-21T12:00:30.040Z')).toEqual({
    ...{ from: 'clock', plusMs: 30_000, as: 'iso' },
  })
  expect(learned(at + 60_004, at + 60_017)).toEqual({ from: 'clock', plusMs: 60_000, as: 'ms' })
})

it('makes a new random id where there was one', () => {
  const [one, other] = ['11111111-2222-3333-4444-555555555555', '99999999-2222-3333-4444-555555555555']
  expect(learned(one, other)).toEqual({ from: 'uuid' })
})

it('gives each transaction a number, and none to what stands alone', () => {
  const texts: [string, number][] = [
    ['alone', 1],
    ['begin', 0],
    ['inside', 0],
    ['beside', 1],
    ['commit', 0],
    ['begin', 0],
    ['commit', 0],
    ['after', 0],
  ]
  const one = recording({}, ...texts.map(([text, client]) => sent(text, [], [], client)))
  const numbers = learnScript([one, one]).map(({ transaction }) => transaction)
  expect(numbers).toEqual([null, 0, 0, null, 0, 1, 1, null])
})

it('refuses recordings of different work', () => {
  const [one, other] = [recording({}, sent('insert')), recording({}, sent('update'))]
  expect(() => learnScript([one, other])).toThrow(/differs/)
  expect(() => learnScript([one, recording({}, sent('insert'), sent('more'))])).toThrow(/differs/)
})

it('refuses a number that comes from nowhere', () => {
  expect(() => learned(4, 5)).toThrow(/come from/)
})
