import type { Span } from './byte-range.ts'

/** The same bytes as disjoint spans in order: parallel segments may touch or overlap. */
const union = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const span of spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** How many different bytes have gone out. */
export const coveredBytes = (spans: readonly Span[]): number =>
  union(spans).reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether `asked` holds a byte that has not gone out yet. */
export const hasMissingByte = (spans: readonly Span[], asked: Span): boolean =>
  !union(spans).some(({ start, end }) => start <= asked.start && asked.end <= end)
