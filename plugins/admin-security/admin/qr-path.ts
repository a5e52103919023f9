/**
 * The dark modules of a QR code as one SVG path, a module being one unit: each run of them in a row is one rectangle.
 * @param rows of `0` and `1`
 */
export const qrPath = (rows: readonly string[]): string =>
  rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(({ 0: run, index }) => {
        const width = String(run.length)
        return `M${String(index)} ${String(y)}h${width}v1h-${width}z`
      }),
    )
    .join('')
