import Papa from 'papaparse'

type Row = Record<string, boolean | number | string | null>

/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\ufeff'

const lineEnd = '\r\n'

const toCsv = (rows: Row[], columns: readonly string[], hasHeader: boolean): string =>
  Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    // What begins like a formula is written as text: an address is typed by strangers, and opened in spreadsheets.
    { escapeFormulae: true, header: hasHeader, newline: lineEnd },
  ) + lineEnd

/**
 * Rows as a file that spreadsheets read, as fast as the reader takes it. A page is asked for when the one before is gone; a reader
 * who leaves ends the questions.
 */
export const csvStream = (
  pages: AsyncGenerator<Row[], void>,
  columns: readonly string[],
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let isFirst = true
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const page = await pages.next()
        if (isFirst) {
          controller.enqueue(
            encoder.encode(`${byteOrderMark}${toCsv(page.done ? [] : page.value, columns, true)}`),
          )
          isFirst = false
        } else if (!page.done) controller.enqueue(encoder.encode(toCsv(page.value, columns, false)))
        if (page.done) controller.close()
      },
      cancel: async () => {
        await pages.return()
      },
    },
    { highWaterMark: 0 },
  )
}
