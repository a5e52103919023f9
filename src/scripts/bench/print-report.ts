import { bold, dim, red, say } from '../start/progress.ts'
import type { Row } from './row.ts'

const HEAD = ['what', 'ours', 'floor', 'ours : floor', 'goal', 'met?']

const metOf = (isMet: boolean | null): string => (isMet === null ? '' : isMet ? 'yes' : 'NO')

const cellsOf = ({ what, ours, floor, ratio, goal, isMet }: Row): string[] => [
  ...[what, ours, floor, ratio, goal],
  metOf(isMet),
]

/** Prints the table, the notes below it, and what could not be measured. */
export const printReport = (
  rows: readonly Row[],
  failures: readonly string[],
  facts: readonly string[],
): void => {
  const table = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)))
  const lineOf = (cells: string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  say()
  for (const [index, cells] of table.entries()) say(`  ${index === 0 ? bold(lineOf(cells)) : lineOf(cells)}`)
  say()
  for (const { what, notes } of rows) for (const note of notes) say(dim(`  ${what}: ${note}`))
  for (const fact of facts) say(dim(`  ${fact}`))
  for (const failure of failures) say(red(`  NOT MEASURED  ${failure}`))
  say()
}
