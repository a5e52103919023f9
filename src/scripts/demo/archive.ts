import { zipSync, type Zippable } from 'fflate'

/** The date of every entry: a zip keeps local time, so it is given as local parts to be the same anywhere. */
const ENTRY_TIME = new Date(2026, 0, 5, 9, 0, 0)

export type Entry = {
  path: string
  content: Uint8Array | string
  /** Kept as it is: for what does not shrink, or must be readable in place. */
  isStored?: boolean
}

/** A zip whose bytes depend on its entries alone. Entries keep their order. */
export function archive(entries: readonly Entry[]): Uint8Array {
  const files: Zippable = {}
  for (const { path, content, isStored } of entries) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    files[path] = [bytes, { level: isStored ? 0 : 9, mtime: ENTRY_TIME }]
  }
  return zipSync(files)
}
