/** Bytes of a file; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

export type RangeAnswer =
  | { kind: 'part'; span: Span }
  | { kind: 'unsatisfiable' }
  /** No range, or one that may be ignored: malformed, of another unit, or several at once (RFC 9110, §14.2). */
  | { kind: 'whole' }

const pattern = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i

/**
 * Reads a Range header against a file of `size` bytes.
 * @param header null when the request has none, or its If-Range named another version of the file.
 */
export const readRange = (header: string | null, size: number): RangeAnswer => {
  const [, first = '', last = ''] = pattern.exec(header ?? '') ?? []
  if (first === '' && last === '') return { kind: 'whole' }
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'part', span: { start: size - length, end: size } }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return { kind: 'whole' }
  if (start >= size) return { kind: 'unsatisfiable' }
  return { kind: 'part', span: { start, end: last === '' ? size : Math.min(Number(last) + 1, size) } }
}
