import { describe, expect, it } from '@jest/globals'
import { unreachable } from '../../kernel/state-machine.ts'
import { downloadMoves, linkVerdict, type LinkFacts, type LinkVerdict } from './link-verdict.ts'
import { budgetOf, resumeSeconds } from './resume-window.ts'

const now = new Date('2026-03-01T12:00:00Z')
const later = '2026-03-01T12:00:01Z'
const past = '2026-03-01T12:00:00Z'

const link = (facts: Partial<LinkFacts>): LinkFacts => ({
  status: 'granted',
  linkExpiresAt: past,
  resumeUntil: null,
  completedAt: null,
  requests: 1,
  ...facts,
})

describe('a one-time link', () => {
  it.each<[Partial<LinkFacts>, LinkVerdict]>([
    [{ linkExpiresAt: later }, { use: 'first' }],
    [{ linkExpiresAt: past }, { use: null, code: 'LINK_EXPIRED' }],
    [{ status: 'opened', resumeUntil: later }, { use: 'rest' }],
    [
      { status: 'opened', resumeUntil: past },
      { use: null, code: 'LINK_EXPIRED' },
    ],
    [{ status: 'handed-over', resumeUntil: later }, { use: 'rest' }],
    [
      { status: 'handed-over', resumeUntil: past },
      { use: null, code: 'LINK_EXPIRED' },
    ],
    [
      { status: 'completed', completedAt: past },
      { use: null, code: 'LINK_USED' },
    ],
    [{ status: 'completed', completedAt: past, requests: 4 }, { use: 'echo' }],
    [
      { status: 'completed', completedAt: '2026-03-01T11:58:00Z', requests: 4 },
      { use: null, code: 'LINK_USED' },
    ],
    [
      { status: 'canceled', linkExpiresAt: later },
      { use: null, code: 'LINK_USED' },
    ],
    [{ status: 'expired' }, { use: null, code: 'LINK_EXPIRED' }],
  ])('%j is good for %j', (facts, verdict) => {
    expect(linkVerdict(link(facts), now)).toEqual(verdict)
  })

  it('never comes back from its end', () => {
    expect(unreachable(downloadMoves, 'granted')).toEqual([])
    expect(downloadMoves.completed).toEqual([])
  })
})

describe('the time to finish a download', () => {
  it('grows with the file and ends after a day', () => {
    expect(resumeSeconds(0)).toBe(600)
    expect(resumeSeconds(50_000_000)).toBe(1600)
    expect(resumeSeconds(1e12)).toBe(86_400)
  })

  it('allows each byte about three times', () => {
    expect(budgetOf(1000, false).bytes).toBe(3000 + 67_108_864)
  })

  it('allows a bucket’s address, which opens all of them, eight times', () => {
    expect(budgetOf(1000, true)).toEqual({ requests: 8, bytes: 8000 })
  })
})
