import type { Rehearsal } from '../../../plugins/payments/contract.ts'

const shown = (value: string | number | boolean | null): string => (value === null ? '–' : String(value))

const listed = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`)]

/** For people: what would change, field by field, and who would hear of it. Amounts are in minor units. */
export const tellRehearsal = (tried: Rehearsal): string[] => [
  `${tried.provider}: payment ${tried.reference}, ${tried.order === null ? 'of no order' : `order ${tried.order}`}`,
  `outcome: ${tried.outcome}`,
  ...(tried.changes.length === 0
    ? ['The order would stay as it is.']
    : listed(
        'The order would change:',
        tried.changes.map(({ field, before, after }) => `${field}: ${shown(before)} → ${shown(after)}`),
      )),
  ...listed('The trail would get:', tried.trail),
  ...listed('These would be told:', tried.events),
  'All of it was rolled back: nothing has changed.',
]
