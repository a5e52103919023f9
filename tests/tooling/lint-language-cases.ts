import type { LintCase } from './lint-case.ts'

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const longFunction = (lines: number) =>
  `export const count = (n: number): number => {\n  let sum = n\n${many(lines, () => '  sum += 1')}\n  return sum\n}\n`

const language: LintCase[] = [
  {
    rule: '@typescript-eslint/no-explicit-any',
    law: 'nothing is typed any',
    at: 'plugins/catalog/edge',
    bad: 'export const echo = (value: any): string => typeof value\n',
    good: 'export const echo = (value: unknown): string => typeof value\n',
  },
  {
    rule: '@typescript-eslint/no-unsafe-assignment',
    law: 'an any from elsewhere does not spread',
    at: 'plugins/catalog/edge',
    bad: "export const parsed: { a: string } = JSON.parse('{}')\n",
    good: "export const parsed: unknown = JSON.parse('{}')\n",
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    law: 'the compiler is not silenced',
    at: 'plugins/catalog/edge',
    bad: '// @ts-expect-error: it is fine, really\nexport const n: number = "1"\n',
    good: 'export const n = 1\n',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    law: 'a disable comment disables nothing',
    at: 'plugins/catalog/edge',
    bad: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport type Thing = any\n',
    good: 'export type Thing = unknown\n',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    law: 'a promise is waited for',
    at: 'plugins/catalog/edge',
    bad: 'export const start = (work: () => Promise<void>): void => {\n  work()\n}\n',
    good: 'export const start = async (work: () => Promise<void>): Promise<void> => {\n  await work()\n}\n',
  },
  {
    rule: 'house/no-double-assertion',
    law: 'no cast through unknown',
    at: 'plugins/catalog/edge',
    bad: 'export const n = "1" as unknown as number\n',
    good: 'export const n = Number("1")\n',
  },
  {
    rule: 'house/no-silent-catch',
    law: 'no empty catch, with a comment in it neither',
    at: 'plugins/catalog/edge',
    bad: 'export const attempt = (work: () => void): void => {\n  try {\n    work()\n  } catch {\n    // it does not matter\n  }\n}\n',
    good: 'export const attempt = (work: () => void): boolean => {\n  try {\n    work()\n    return true\n  } catch {\n    return false\n  }\n}\n',
  },
  {
    rule: 'house/import-has-extension',
    law: 'relative imports have their extension',
    at: 'plugins/catalog/edge',
    bad: "export * from './planted-0-good'\n",
    good: "export * from './planted-0-good.ts'\n",
  },
  {
    rule: 'no-warning-comments',
    law: 'nothing is left to do',
    at: 'plugins/catalog/edge',
    bad: '// TODO later\nexport const n = 1\n',
    good: '// Later is too late.\nexport const n = 1\n',
  },
  {
    rule: 'max-lines',
    law: 'a file has at most 250 lines',
    at: 'plugins/catalog/edge',
    bad: many(251, (index) => `export const n${index} = ${index}`),
    good: many(250, (index) => `export const n${index} = ${index}`),
  },
  {
    rule: 'max-lines-per-function',
    law: 'a function has at most 60 lines',
    at: 'plugins/catalog/edge',
    bad: longFunction(58),
    good: longFunction(56),
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    law: 'a hook is called on every render',
    at: 'src/ui/planted-hook.tsx',
    bad: "import { useState } from 'react'\n\nexport function Box({ open }: { open: boolean }) {\n  if (open) useState(0)\n  return <div />\n}\n",
    good: "import { useState } from 'react'\n\nexport function Box() {\n  const [n] = useState(0)\n  return <div>{n}</div>\n}\n",
    goodAt: 'src/ui/planted-hook-good.tsx',
  },
  {
    rule: 'no-restricted-syntax',
    law: 'nothing of ours is mocked',
    at: 'plugins/catalog/domain/planted-mock.spec.ts',
    bad: "import { jest } from '@jest/globals'\n\njest.mock('payload')\n",
    good: "import { expect, test } from '@jest/globals'\n\ntest('one is one', () => {\n  expect(1).toBe(1)\n})\n",
    goodAt: 'plugins/catalog/domain/planted-mock-good.spec.ts',
  },
]

const place: LintCase[] = [
  {
    rule: 'house/file-place',
    law: 'file names are kebab-case',
    at: 'plugins/catalog/service/publishOffer.ts',
    bad: 'export const n = 1\n',
    good: 'export const n = 1\n',
    goodAt: 'plugins/catalog/service/publish-offer.ts',
  },
  {
    rule: 'house/file-place',
    law: 'no file is a drawer for odds and ends',
    at: 'plugins/catalog/service/string-utils.ts',
    bad: 'export const n = 1\n',
    good: 'export const n = 1\n',
    goodAt: 'plugins/catalog/service/slug-of.ts',
  },
  {
    rule: 'house/file-place',
    law: 'a plugin has no other drawers',
    at: 'plugins/catalog/things/offer.ts',
    bad: 'export const n = 1\n',
    good: 'export const n = 1\n',
    goodAt: 'plugins/catalog/edge/offer.ts',
  },
]

export const languageCases: readonly LintCase[] = [...language, ...place]
