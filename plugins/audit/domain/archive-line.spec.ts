import { describe, expect, it } from '@jest/globals'
import { archivedEntry, archivedSeal, readLine, writeLine } from './archive-line.ts'
import { entryText } from './trail-chain.ts'

const row = {
  id: 7,
  at: '2026-03-01T12:00:00.000Z',
  action: 'order.paid',
  outcome: 'done',
  actorKind: 'system',
  details: { b: 1, a: null },
  proof: 'n:k1.00',
} as const

const seal = {
  sequence: 1,
  sealedAt: '2026-03-01T12:00:10.000Z',
  lastAt: row.at,
  entries: 1,
  leaves: ['7:00'],
  chain: 'k1.11',
}

const line = { seal: archivedSeal({ ...seal, id: 3 } as typeof seal), entries: [archivedEntry(row)] }

describe('a line of an archive', () => {
  it('comes back as it was written, with every word that its proof was made of', () => {
    const read = readLine(writeLine(line))
    expect(read).toEqual(line)
    const [entry] = read?.entries ?? []
    expect(entryText('n', { ...entry!, details: entry!.details })).toBe(
      entryText('n', { ...line.entries[0]!, details: row.details }),
    )
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"seal":{}}',
    writeLine(line).replace('"entries":[', '"more":1,"entries":['),
  ])('is none when the shop did not write it so: %s', (text) => expect(readLine(text)).toBeNull())
})
