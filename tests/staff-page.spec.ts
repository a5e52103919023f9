import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { roleTable } from '../plugins/admin-security/domain/role-table.ts'
import { capabilities, roles } from '../plugins/kernel/roles.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/staff.md'), 'utf8')

/** The cells of the lines of the table that begin with something in code. */
const rows = page
  .split('\n')
  .filter((line) => /^\| `[a-z]+\.[a-z]+` /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const nameOf = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '')

describe('the table of roles in docs/staff.md', () => {
  it('has the roles from the highest to the lowest', () => {
    expect(page).toMatch(new RegExp(`\\| may +\\| what +\\| ${roles.join(' +\\| ')} +\\|`))
  })

  it('knows every capability, once, and says of each what it is', () => {
    expect(rows.map(([name]) => nameOf(name)).sort()).toEqual([...capabilities].sort())
    for (const [, meaning] of rows) expect(meaning).not.toBe('')
  })

  it('gives each role what the code gives it', () => {
    for (const [name, , ...given] of rows) {
      const capability = capabilities.find((each) => each === nameOf(name))
      const allowed = roles.map((role) =>
        capability !== undefined && roleTable[role].includes(capability) ? 'yes' : '',
      )
      expect([name, ...given]).toEqual([name, ...allowed])
    }
  })
})
