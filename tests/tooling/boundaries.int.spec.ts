import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { boundaryCases, stubs, type BoundaryCase } from './boundary-cases.ts'
import { plantTree, repository, runTool, type PlantedTree } from './planted-tree.ts'

interface Violation {
  from: string
  to: string
  rule: { name: string }
}
interface Report {
  summary: { violations: Violation[]; totalCruised: number }
}

const isPath = (target: string) => /^(?:plugins|src|collections)\/|^payload\.config/.test(target)

const importLine = (from: string, target: string, as: 'type' | 'value' = 'value') => {
  const relative = path.relative(path.dirname(from), target)
  const source = isPath(target) ? (relative.startsWith('.') ? relative : `./${relative}`) : target
  return as === 'type' ? `import type * as planted from '${source}'` : `import * as planted from '${source}'`
}

const plant = async (kind: 'bad' | 'good'): Promise<{ tree: PlantedTree; report: Report }> => {
  const files = new Map<string, string>(stubs.map((name) => [name, 'export const word = 1\n']))
  files.set('plugins/catalog/domain/b-ring.ts', "export * as ring from './a-ring.ts'\n")
  for (const planted of boundaryCases) {
    const line = importLine(planted.from, planted[kind], kind === 'bad' ? planted.badAs : planted.goodAs)
    files.set(planted.from, `${line}\n\nexport type Planted = typeof planted\nexport const keep = planted\n`)
  }
  const tree = await plantTree(files)
  const report = await runTool(tree, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    path.join(repository, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'payload.config.ts',
    'plugins',
    'collections',
    'src',
  ])
  return { tree, report: report as Report }
}

const title = ({ bad, badAs }: BoundaryCase) => `${bad}${badAs === 'type' ? ' (as a type)' : ''}`

describe('dependency-cruiser keeps the walls of the house', () => {
  let bad: Awaited<ReturnType<typeof plant>>
  let good: Awaited<ReturnType<typeof plant>>

  beforeAll(async () => {
    bad = await plant('bad')
    good = await plant('good')
  }, 100_000)

  afterAll(() => Promise.all([bad.tree.remove(), good.tree.remove()]))

  test.each(boundaryCases.map((planted) => ({ ...planted, title: title(planted) })))(
    '$rule: $from does not import $title',
    ({ rule, from }) => {
      const found = bad.report.summary.violations.filter((violation) => violation.from === from)
      expect(found.map((violation) => violation.rule.name)).toContain(rule)
    },
  )

  test('the imports by the door pass', () => {
    expect(good.report.summary.totalCruised).toBeGreaterThan(stubs.length)
    expect(
      good.report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ).toEqual([])
  })
})
