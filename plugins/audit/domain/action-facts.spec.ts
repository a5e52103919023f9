import { describe, expect, it } from '@jest/globals'
import { auditActions } from '../contract.ts'
import { actionFacts, actionGroups, actionsOf, factsOf, weightOf } from './action-facts.ts'

describe('actions in words', () => {
  it('says no two of them alike, in either language', () => {
    for (const locale of ['en', 'sw'] as const) {
      const said = auditActions.map((action) => actionFacts[action].words[locale])
      expect(new Set(said).size).toBe(auditActions.length)
    }
  })

  it('has each action in one group, and no group empty', () => {
    expect(actionGroups.flatMap(actionsOf).sort()).toEqual([...auditActions].sort())
    for (const group of actionGroups) expect(actionsOf(group).length).toBeGreaterThan(0)
  })

  it('weighs what was refused as a failure, whatever it was', () => {
    expect(weightOf('order.paid', 'done')).toBe('success')
    expect(weightOf('order.paid', 'refused')).toBe('failure')
    expect(weightOf('license.suspended', 'done')).toBe('notice')
    expect(weightOf('of.another-version', 'done')).toBe('plain')
  })

  it('takes no name of an object’s own for an action', () => {
    expect(factsOf('toString')).toBeNull()
    expect(actionsOf('constructor')).toEqual([])
    expect(actionsOf('order.paid')).toEqual(['order.paid'])
  })
})
