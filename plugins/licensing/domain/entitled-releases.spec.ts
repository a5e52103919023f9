import { describe, expect, it } from '@jest/globals'
import type { DatedRelease, UpdatePeriod } from '../contract.ts'
import { entitledReleases } from './entitled-releases.ts'

const at = (day: string): string => `2026-${day}T12:00:00.000Z`

const release = (version: string, day: string | null, channel: DatedRelease['channel'] = 'stable') => ({
  version,
  channel,
  publishedAt: day === null ? null : at(day),
})

/** Bought on 1 March, with updates for 30 days. */
const bought: UpdatePeriod = { issuedAt: at('03-01'), updatesUntil: at('03-31') }

const versions = (period: UpdatePeriod, releases: DatedRelease[]) => {
  const { given, newest, missed } = entitledReleases(period, releases)
  return {
    given: given.map(({ version }) => version),
    newest: newest?.version ?? null,
    missed: missed?.version ?? null,
  }
}

type Row = [what: string, releases: DatedRelease[], gives: ReturnType<typeof versions>, period?: UpdatePeriod]

const table: Row[] = [
  [
    'what was out before and came while updates ran',
    [release('1.0.0', '01-01'), release('1.1.0', '03-15')],
    { given: ['1.0.0', '1.1.0'], newest: '1.1.0', missed: null },
  ],
  [
    'what came out in the very last moment',
    [release('1.0.0', '01-01'), release('1.1.0', '03-31')],
    { given: ['1.0.0', '1.1.0'], newest: '1.1.0', missed: null },
  ],
  [
    'nothing that came after the period, and says what is missed',
    [release('1.0.0', '01-01'), release('2.0.0', '04-01'), release('3.0.0', '05-01')],
    { given: ['1.0.0'], newest: '1.0.0', missed: '3.0.0' },
  ],
  [
    'all of it without an end',
    [release('1.0.0', '01-01'), release('9.0.0', '12-01')],
    { given: ['1.0.0', '9.0.0'], newest: '9.0.0', missed: null },
    { ...bought, updatesUntil: null },
  ],
  [
    'what was out when it was issued, though the period was over by then',
    [release('1.0.0', '01-01'), release('1.1.0', '02-28')],
    { given: ['1.0.0', '1.1.0'], newest: '1.1.0', missed: null },
    { issuedAt: at('03-01'), updatesUntil: at('02-01') },
  ],
  [
    'the newest by its number, not by its text or its day',
    [release('1.10.0', '03-02'), release('1.9.0', '03-03')],
    { given: ['1.10.0', '1.9.0'], newest: '1.10.0', missed: null },
  ],
  [
    'a beta in its time, but never by default',
    [release('1.4.0', '03-02'), release('2.0.0-beta.1', '03-05', 'beta')],
    { given: ['1.4.0', '2.0.0-beta.1'], newest: '1.4.0', missed: null },
  ],
  [
    'no beta after its time, which is none that it is told to miss',
    [release('1.4.0', '03-02'), release('2.0.0-beta.1', '05-05', 'beta')],
    { given: ['1.4.0'], newest: '1.4.0', missed: null },
  ],
  [
    'no repair of an old version that came too late, and misses nothing by it',
    [release('2.0.0', '03-02'), release('1.9.5', '05-01')],
    { given: ['2.0.0'], newest: '2.0.0', missed: null },
  ],
  [
    'a repair of an old version in time, and the newer one still by default',
    [release('2.0.0', '03-02'), release('1.9.5', '03-20')],
    { given: ['2.0.0', '1.9.5'], newest: '2.0.0', missed: null },
  ],
  [
    'what bears no date at all',
    [release('1.0.0', null), release('2.0.0', '05-01')],
    { given: ['1.0.0'], newest: '1.0.0', missed: '2.0.0' },
  ],
  [
    'nothing, when all that it had was taken back',
    [release('2.0.0', '05-01')],
    { given: [], newest: null, missed: '2.0.0' },
  ],
  ['nothing of nothing', [], { given: [], newest: null, missed: null }],
]

describe('a license gives', () => {
  it.each(table)('%s', (_what, releases, gives, period = bought) => {
    expect(versions(period, releases)).toEqual(gives)
  })
})
