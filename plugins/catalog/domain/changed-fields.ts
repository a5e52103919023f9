type Row = Record<string, unknown>

/** What every save changes, or what an entry says by its action. */
const silent = new Set(['id', 'createdAt', 'updatedAt', '_status', 'status', 'publishedAt', 'deletedAt'])

/** Rows of lists get new ids when they come without; that changes nothing. */
const withoutIds = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value)

const textOf = (value: unknown): string => JSON.stringify(value ?? null, withoutIds)

/** Names of the fields in which two versions of a row differ, in the order of the row. */
export const changedFields = (before: Row, after: Row): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !silent.has(name) && textOf(before[name]) !== textOf(after[name]),
  )
