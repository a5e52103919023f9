import { describe, expect, it } from '@jest/globals'
import { compareVersions, newestVersion } from './newest-version.ts'

describe('precedence of versions', () => {
  it('follows the example of the specification', () => {
    const inOrder = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.9.0',
      '1.10.0',
      '2.0.0',
    ]
    const shuffled = inOrder.toReversed().sort(compareVersions)
    expect(shuffled).toEqual(inOrder)
  })

  it('delivers 1.10.0 before 1.9.0, and nothing when there is nothing', () => {
    expect(newestVersion([{ version: '1.9.0' }, { version: '1.10.0' }, { version: '1.2.0' }])?.version).toBe(
      '1.10.0',
    )
    expect(newestVersion([])).toBeNull()
  })
})
