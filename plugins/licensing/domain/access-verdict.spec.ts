import { describe, expect, it } from '@jest/globals'
import { unreachable } from '../../kernel/state-machine.ts'
import type { AccessFacts } from '../contract.ts'
import { accessVerdict } from './access-verdict.ts'
import { licenseMoves } from './license-status.ts'

const now = new Date('2026-03-01T12:00:00Z')
const active = { status: 'active', reason: null, expiresAt: null } as const
const ended = '2026-03-01T12:00:00Z'

const its = { isForProduct: true } as const
const held = { ...its, license: active, holder: 'seat' } as const
const onDevice = { activations: { used: 3, limit: null }, isActivated: true } as const

/** Everything that can be wrong at once, from the gravest on: each reason is the answer until it is taken away. */
const ladder: readonly (readonly [string, Partial<AccessFacts> & { license: AccessFacts['license'] }])[] = [
  ['LICENSE_NOT_FOUND', { license: null }],
  ['WRONG_PRODUCT', { license: { status: 'revoked', reason: 'order:refunded', expiresAt: ended } }],
  [
    'LICENSE_REFUNDED',
    { ...its, license: { status: 'revoked', reason: 'order:refunded', expiresAt: ended } },
  ],
  ['LICENSE_REVOKED', { ...its, license: { status: 'revoked', reason: 'They asked', expiresAt: ended } }],
  ['LICENSE_UNDER_REVIEW', { ...its, license: { status: 'suspended', reason: 'abuse:x', expiresAt: ended } }],
  ['LICENSE_SUSPENDED', { ...its, license: { status: 'suspended', reason: 'order:x', expiresAt: ended } }],
  ['LICENSE_EXPIRED', { ...its, license: { status: 'active', reason: null, expiresAt: ended } }],
  ['NO_SEAT', { ...its, license: active }],
  ['ACTIVATIONS_FULL', held],
  ['ACTIVATION_NOT_FOUND', { ...held, activations: { used: 2, limit: 3 } }],
  ['DOWNLOADS_PAUSED', { ...held, ...onDevice }],
  ['DOWNLOAD_WINDOW_FULL', { ...held, ...onDevice, isPaused: false }],
  ['NOT_IN_YOUR_RELEASES', { ...held, ...onDevice, isPaused: false, window: { used: 2, limit: 3 } }],
]

const worst = {
  isForProduct: false,
  activations: { used: 3, limit: 3 },
  isActivated: false,
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
