import ts from 'typescript'

/** One option, as its docstring says it. */
export interface OptionRow {
  name: string
  /** As the docstring's `@default` says it; `required` without one. */
  default: string
  meaning: string
}

const isSchema = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /^z\.(?:strictObject|object)$/.test(node.expression.getText())

const textOf = (comment: ts.JSDoc['comment']): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim()

const rowOf = (property: ts.ObjectLiteralElementLike): OptionRow[] => {
  if (!ts.isPropertyAssignment(property)) return []
  const doc = ts.getJSDocCommentsAndTags(property).find(ts.isJSDoc)
  const fallback = doc?.tags?.find(({ tagName }) => tagName.text === 'default')
  return [
    {
      name: property.name.getText(),
      default: fallback ? textOf(fallback.comment) : 'required',
      meaning: textOf(doc?.comment),
    },
  ]
}

/** The options that the first zod object of a source declares, each with its docstring. */
export const optionRows = (source: string): OptionRow[] => {
  const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.Latest, true)
  const found: ts.CallExpression[] = []
  const visit = (node: ts.Node): void => {
    if (isSchema(node)) found.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(file)
  const fields = found[0]?.arguments[0]
  return fields && ts.isObjectLiteralExpression(fields) ? fields.properties.flatMap(rowOf) : []
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

export const optionTable = (rows: readonly OptionRow[]): string =>
  [
    '| option | default | meaning |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| \`${row.name}\` | ${cell(row.default)} | ${cell(row.meaning)} |`),
  ].join('\n')

const [open, close] = ['<!-- options: generated from options.ts -->', '<!-- /options -->']

/** @returns the page with its table as the source says it today; the same page where it has no place for one. */
export const withOptionTable = (page: string, rows: readonly OptionRow[]): string => {
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start === -1 || end < start) return page
  return `${page.slice(0, start + open.length)}\n\n${optionTable(rows)}\n\n${page.slice(end)}`
}

export const hasOptionTable = (page: string): boolean => page.includes(open) && page.includes(close)
