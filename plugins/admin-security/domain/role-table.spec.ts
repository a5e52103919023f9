import { describe, expect, it } from '@jest/globals'
import { capabilities, roles } from '../../kernel/roles.ts'
import { isAbove, roleCan, roleTable } from './role-table.ts'

describe('the role table', () => {
  it('gives each rank all that the rank below it has', () => {
    roles.slice(0, -1).forEach((role, index) => {
      const below = roles[index + 1] ?? 'user'
      for (const capability of roleTable[below]) expect(roleCan(role, capability)).toBe(true)
    })
  })

  it('gives the owner everything and a buyer nothing', () => {
    expect(capabilities.every((capability) => roleCan('owner', capability))).toBe(true)
    expect(capabilities.some((capability) => roleCan('user', capability))).toBe(false)
  })

  it('puts nobody above a peer', () => {
    for (const role of roles) expect(isAbove(role, role)).toBe(false)
    expect(isAbove('owner', 'admin')).toBe(true)
    expect(isAbove('viewer', 'editor')).toBe(false)
  })
})
