export interface Step {
  does: 'happen' | 'tell'
  which: number
}

/** Every order in which so many things can happen, one after the other, and be told, each after it happened. */
export const ways = (count: number, happened = 0, told: number[] = []): Step[][] => {
  if (told.length === count) return [[]]
  const next: Step[] = happened < count ? [{ does: 'happen', which: happened }] : []
  for (let which = 0; which < happened; which += 1) {
    if (!told.includes(which)) next.push({ does: 'tell', which })
  }
  return next.flatMap((step) =>
    ways(
      count,
      step.does === 'happen' ? happened + 1 : happened,
      step.does === 'tell' ? [...told, step.which] : told,
    ).map((rest) => [step, ...rest]),
  )
}

/** The same numbers for the same seed. https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
