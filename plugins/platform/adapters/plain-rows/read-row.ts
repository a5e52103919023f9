import type { PlainFields, PlainTable } from './plain-table.ts'

type Doc = Record<string, unknown>

const fill = (doc: Doc, fields: PlainFields, row: readonly unknown[]): Doc => {
  for (const [name, field] of fields) {
    if (field === null) doc[name] = undefined
    else if (field instanceof Map) doc[name] = fill({}, field, row)
    else {
      const value = row[field.index]
      doc[name] = value === null ? null : field.fromDriver(value)
    }
  }
  return doc
}

/** A row, with its cells in the order of the table's columns, as the document that Payload would make of it. */
export const readRow = (table: PlainTable, row: readonly unknown[]): Doc =>
  fill({ id: table.id.fromDriver(row[0]) }, table.fields, row)
