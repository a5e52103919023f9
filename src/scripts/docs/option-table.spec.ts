import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hasOptionTable, optionRows, optionTable } from './option-table.ts'

const plugins = path.resolve(import.meta.dirname, '../../../plugins')
const rooms = readdirSync(plugins).filter(
  (room) => room !== 'exports' && existsSync(path.join(plugins, room, 'options.ts')),
)
const read = (room: string, file: string) => readFileSync(path.join(plugins, room, file), 'utf8')

/** Prettier pads the columns. */
const bare = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

describe('the table of options', () => {
  it('says name, default and meaning as the docstring does', () => {
    const source = `const schema = z.strictObject({
      /**
       * How long it
       * waits. @default 24
       */
      hours: z.number().default(24),
      /** Who | what. */
      name: z.string(),
    })`
    expect(optionRows(source)).toEqual([
      { name: 'hours', default: '24', meaning: 'How long it waits.' },
      { name: 'name', default: 'required', meaning: 'Who | what.' },
    ])
    expect(optionTable(optionRows(source))).toContain('| `name` | required | Who \\| what. |')
  })

  it('is looked for in every plugin that has options', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(5)
  })

  it.each(rooms)('of %s is the one of its source: run npm run generate', (room) => {
    const rows = optionRows(read(room, 'options.ts'))
    expect(rows.length).toBeGreaterThan(0)
    for (const { name, meaning } of rows) expect(`${name}: ${meaning}`).toMatch(/: \S/)
    const page = read(room, 'README.md')
    expect(hasOptionTable(page)).toBe(true)
    expect(bare(page)).toContain(bare(optionTable(rows)))
  })
})
