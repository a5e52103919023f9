/** Allowed moves, as data. A status without an entry does not compile. */
export type StateMachine<Status extends string> = Record<Status, readonly Status[]>

/** The statuses from which `to` may be reached: what a conditional update puts in its WHERE. */
export const sourcesOf = <Status extends string>(machine: StateMachine<Status>, to: Status): Status[] =>
  (Object.keys(machine) as Status[]).filter((from) => machine[from].includes(to))

/** Statuses that no path from `start` reaches. A boot-time check: must be empty. */
export const unreachable = <Status extends string>(
  machine: StateMachine<Status>,
  start: Status,
): Status[] => {
  const seen = new Set<Status>([start])
  for (const status of seen) for (const next of machine[status]) seen.add(next)
  return (Object.keys(machine) as Status[]).filter((status) => !seen.has(status))
}
