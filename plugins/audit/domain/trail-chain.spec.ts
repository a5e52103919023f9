import { describe, expect, it } from '@jest/globals'
import { entryText, leafOf, sealText } from './trail-chain.ts'

const entry = {
  at: '2026-03-01T12:00:00.000Z',
  action: 'order.paid',
  outcome: 'done',
  actorKind: 'system',
  actorId: null,
  resourceType: 'orders',
  resourceId: '7',
  ipHash: null,
  browser: null,
  os: null,
  details: { b: 1, a: { d: [1, { z: 1, y: 2 }], c: null } },
} as const

describe('the text of an entry', () => {
  it('is the same in whatever order a database keeps names', () => {
    const details = { a: { c: null, d: [1, { y: 2, z: 1 }] }, b: 1 }
    expect(entryText('n', { ...entry, details })).toBe(entryText('n', entry))
  })

  it('is another one for every word of it', () => {
    const changes = [
      { at: '2026-03-01T12:00:00.001Z' },
      { action: 'order.placed' },
      { outcome: 'refused' },
      { actorKind: 'staff' },
      { actorId: '' },
      { resourceType: 'licenses' },
      { resourceId: '8' },
      { ipHash: 'x' },
      { browser: 'x' },
      { os: 'x' },
      { details: { ...entry.details, b: '1' } },
    ]
    const texts = changes.map((change) => entryText('n', { ...entry, ...change }))
    expect(new Set([entryText('n', entry), entryText('m', entry), ...texts]).size).toBe(changes.length + 2)
  })
})

it('a seal says how many entries, which, in which order, and what came before', () => {
  const seal = {
    sequence: 2,
    sealedAt: entry.at,
    lastAt: entry.at,
    leaves: ['1:a', '2:b'],
    previous: 'k1.aa',
  }
  const others = [
    { ...seal, sequence: 3 },
    { ...seal, leaves: ['2:b', '1:a'] },
    { ...seal, leaves: ['1:a'] },
    { ...seal, previous: null },
    { ...seal, lastAt: '2026-03-01T12:00:00.001Z' },
  ]
  expect(new Set([seal, ...others].map(sealText)).size).toBe(6)
  expect(leafOf(1, 'p')).not.toBe(leafOf(2, 'p'))
})
