const nul = String.fromCharCode(0)

/**
 * The same JSON value without the character U+0000, in texts and keys: PostgreSQL stores it in neither `text` nor
 * `jsonb`, and a callback that a provider really signed must not fail for ever because of one.
 */
export const withoutNul = <T>(value: T): T => {
  const clean = (each: unknown): unknown => {
    if (typeof each === 'string') return each.replaceAll(nul, '')
    if (Array.isArray(each)) return each.map(clean)
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [key.replaceAll(nul, ''), clean(inner)]),
    )
  }
  return clean(value) as T
}
