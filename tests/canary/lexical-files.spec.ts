import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'

const modules = path.resolve(import.meta.dirname, '../../node_modules')
const packages = ['lexical', ...readdirSync(path.join(modules, '@lexical')).map((name) => `@lexical/${name}`)]

type Exports = Record<string, { import?: Record<string, string> }>

const entriesOf = (name: string): Record<string, string>[] => {
  const text = readFileSync(path.join(modules, name, 'package.json'), 'utf8')
  const { exports } = JSON.parse(text) as { exports?: Exports }
  return Object.values(exports ?? {}).flatMap((each) => (each.import ? [each.import] : []))
}

const hasTopLevelAwait = (file: string) => /^const mod = await/m.test(readFileSync(file, 'utf8'))

// src/scripts/run.mjs asks for the condition on account of it; when the first of these fails, it need not any more.
it('has files for Node that wait for each other, and for production files that do not', () => {
  const chosen = packages.flatMap((name) =>
    entriesOf(name).flatMap((entry) => {
      const conditions = Object.keys(entry)
      if (!entry.node || !entry.production) return []
      // The first that holds is taken.
      expect(conditions.indexOf('production')).toBeLessThan(conditions.indexOf('node'))
      const fileOf = (condition: string) => path.join(modules, name, condition)
      return [{ node: fileOf(entry.node), production: fileOf(entry.production) }]
    }),
  )
  expect(chosen.length).toBeGreaterThan(10)
  expect(chosen.every(({ node }) => hasTopLevelAwait(node))).toBe(true)
  expect(chosen.filter(({ production }) => hasTopLevelAwait(production))).toEqual([])
})
