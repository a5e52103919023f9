import Papa from 'papaparse'

/** A column each. */
export type Row = Record<string, boolean | number | string | null>

/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\ufeff'

const lineEnd = '\r\n'

/** @param page null of an export without any rows */
type Write = (page: Row[] | null, isFirst: boolean) => string

/**
 * Rows as a file, as fast as the reader takes it. A page is asked for when the one before is gone; a reader who leaves ends the
 * questions.
 */
const rowStream = (pages: AsyncGenerator<Row[], void>, write: Write): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let isFirst = true
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const page = await pages.next()
        const text = page.done && !isFirst ? '' : write(page.done ? null : page.value, isFirst)
        isFirst = false
        if (text !== '') controller.enqueue(encoder.encode(text))
        if (page.done) controller.close()
      },
      cancel: async () => {
        await pages.return()
      },
    },
    { highWaterMark: 0 },
  )
}

const toCsv = (rows: Row[], columns: readonly string[], hasHeader: boolean): string =>
  Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    // What begins like a formula is written as text: an address is typed by strangers, and opened in spreadsheets.
    { escapeFormulae: true, header: hasHeader, newline: lineEnd },
  ) + lineEnd

/** A file that spreadsheets read. */
export const csvStream = (
  pages: AsyncGenerator<Row[], void>,
  columns: readonly string[],
): ReadableStream<Uint8Array> =>
  rowStream(pages, (page, isFirst) => `${isFirst ? byteOrderMark : ''}${toCsv(page ?? [], columns, isFirst)}`)

/** A file that programs read: an object of JSON on each line. */
export const jsonLinesStream = (pages: AsyncGenerator<Row[], void>): ReadableStream<Uint8Array> =>
  rowStream(pages, (page) => (page ?? []).map((row) => `${JSON.stringify(row)}\n`).join(''))
