// Writes the tables of options in the plugins' pages anew, from the docstrings of their `options.ts`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { optionRows, withOptionTable } from './docs/option-table.ts'

const plugins = path.resolve(import.meta.dirname, '../../plugins')

const refresh = async (room: string): Promise<void> => {
  const [source, page] = ['options.ts', 'README.md'].map((name) => path.join(plugins, room, name))
  if (!source || !page || !existsSync(source) || !existsSync(page)) return
  const text = withOptionTable(readFileSync(page, 'utf8'), optionRows(readFileSync(source, 'utf8')))
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }))
}

for (const room of readdirSync(plugins)) await refresh(room)
