/** When a license, or its updates, end; null for never. */
export interface Ends {
  expiresAt: Date | null
  updatesUntil: Date | null
}

/** A date that is not there is one that never comes. */
const timeOf = (date: Date | null): number => date?.getTime() ?? Infinity

const isLater = (next: Date | null, before: Date | null, now: Date): boolean =>
  timeOf(next) > timeOf(before) && timeOf(next) > now.getTime()

/** What was promised is never cut short: each date that changes goes later, and one does. What is left out stays. */
export const mayExtend = (before: Ends, wanted: Partial<Ends>, now: Date): boolean => {
  const changes = (['expiresAt', 'updatesUntil'] as const).flatMap((end) => {
    const next = wanted[end]
    return next === undefined || timeOf(next) === timeOf(before[end]) ? [] : [{ next, before: before[end] }]
  })
  return changes.length > 0 && changes.every((change) => isLater(change.next, change.before, now))
}
