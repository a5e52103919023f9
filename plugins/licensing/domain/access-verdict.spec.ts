import { describe, expect, it } from '@jest/globals'
import { unreachable } from '../../kernel/state-machine.ts'
import type { AccessFacts } from '../contract.ts'
import { accessVerdict } from './access-verdict.ts'
import { licenseMoves } from './license-status.ts'

const now = new Date('2026-03-01T12:00:00Z')
const active = { status: 'active', reason: null, expiresAt: null } as const
const ended = '2026-03-01T12:00:00Z'

/** Everything that can be wrong at once, from the gravest on: each reason is the answer until it is taken away. */
const ladder: readonly (readonly [string, Partial<AccessFacts> & { license: AccessFacts['license'] }])[] = [
  ['LICENSE_NOT_FOUND', { license: null }],
  ['LICENSE_REFUNDED', { license: { status: 'revoked', reason: 'order:refunded', expiresAt: ended } }],
  ['LICENSE_REVOKED', { license: { status: 'revoked', reason: 'They asked for it', expiresAt: ended } }],
  ['LICENSE_UNDER_REVIEW', { license: { status: 'suspended', reason: 'abuse:devices', expiresAt: ended } }],
  ['LICENSE_SUSPENDED', { license: { status: 'suspended', reason: 'order:disputed', expiresAt: ended } }],
  ['LICENSE_EXPIRED', { license: { status: 'active', reason: null, expiresAt: ended } }],
  ['NO_SEAT', { license: active }],
  ['DOWNLOADS_PAUSED', { license: active, holder: 'seat' }],
  ['DOWNLOAD_WINDOW_FULL', { license: active, holder: 'seat', isPaused: false }],
  [
    'NOT_IN_YOUR_RELEASES',
    { license: active, holder: 'seat', isPaused: false, window: { used: 2, limit: 3 } },
  ],
]

const worst = {
  holder: 'none',
  isPaused: true,
  window: { used: 3, limit: 3 },
  isEntitled: false,
} as const

describe('the verdict on who wants something with a license', () => {
  it.each(ladder)('is %s while nothing graver holds, whatever else is wrong', (code, mended) => {
    expect(accessVerdict({ ...worst, ...mended }, now)).toEqual({ allowed: false, code })
  })

  it('allows what is active, has not ended, and is asked by its owner or a holder', () => {
    for (const holder of ['owner', 'seat'] as const) {
      const facts = { license: { ...active, expiresAt: '2026-03-01T12:00:01Z' }, holder }
      expect(accessVerdict({ ...facts, isPaused: false, isEntitled: true }, now)).toEqual({ allowed: true })
    }
  })

  it('looks at nothing that it was not told', () => {
    expect(accessVerdict({ license: active }, now)).toEqual({ allowed: true })
  })

  it('takes no reason of former days for one of today', () => {
    expect(accessVerdict({ license: { ...active, reason: 'abuse:devices' } }, now)).toEqual({ allowed: true })
  })

  it('knows a way to every status', () => {
    expect(unreachable(licenseMoves, 'active')).toEqual([])
  })
})
