const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The paths at which two JSON values differ, at most to the depth at which a name still says something. */
export const snapshotDifference = (before: unknown, after: unknown, at: readonly string[] = []): string[] => {
  if (Object.is(before, after)) return []
  if (!isRecord(before) || !isRecord(after)) {
    const where = at.join(' › ')
    if (before === undefined) return [`${where} is not in the migrations`]
    if (after === undefined) return [`${where} is in the migrations only`]
    return [`${where}: ${JSON.stringify(before)} in the migrations, ${JSON.stringify(after)} in the config`]
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => snapshotDifference(before[key], after[key], [...at, key]))
}
