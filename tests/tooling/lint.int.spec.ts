import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import path from 'node:path'
import type { LintCase } from './lint-case.ts'
import { languageCases } from './lint-language-cases.ts'
import { lawCases } from './lint-law-cases.ts'
import { plantTree, repository, runTool, type PlantedTree } from './planted-tree.ts'

const lintCases = [...languageCases, ...lawCases]

interface FileReport {
  filePath: string
  messages: { ruleId: string | null; message: string }[]
}

const isFile = (at: string) => /\.tsx?$/.test(at)
const badFile = (planted: LintCase, index: number) =>
  isFile(planted.at) ? planted.at : `${planted.at}/planted-${index}-bad.ts`
const goodFile = (planted: LintCase, index: number) =>
  planted.goodAt ?? `${planted.at}/planted-${index}-good.ts`

describe('ESLint keeps the laws of the house', () => {
  let tree: PlantedTree
  const messagesOf = new Map<string, FileReport['messages']>()

  beforeAll(async () => {
    const files = lintCases.flatMap((planted, index): [string, string][] => [
      [badFile(planted, index), planted.bad],
      [goodFile(planted, index), planted.good],
    ])
    tree = await plantTree(new Map(files))
    const reports = (await runTool(tree, 'eslint/bin/eslint.js', [
      '--config',
      path.join(repository, 'eslint.config.mjs'),
      '--format',
      'json',
      'plugins',
      'src',
    ])) as FileReport[]
    for (const { filePath, messages } of reports) messagesOf.set(path.relative(tree.root, filePath), messages)
  }, 120_000)

  afterAll(() => tree.remove())

  test.each(lintCases.map((planted, index) => ({ ...planted, index })))('$law ($rule)', (planted) => {
    const rules = (messagesOf.get(badFile(planted, planted.index)) ?? []).map(({ ruleId }) => ruleId)
    expect(rules).toContain(planted.rule)
    expect(messagesOf.get(goodFile(planted, planted.index))).toEqual([])
  })
})
