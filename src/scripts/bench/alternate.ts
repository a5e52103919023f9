export interface Pair {
  ours: number
  floor: number
}

export interface Summary extends Pair {
  /** Median of the ratios ours : floor of the single pairs, so that a load that comes and goes weighs on both. */
  ratio: number
  lowest: number
  highest: number
  rounds: number
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.')
  return (low + high) / 2
}

const summarize = (pairs: readonly Pair[]): Summary => {
  const ratios = pairs.map(({ ours, floor }) => ours / floor)
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    floor: median(pairs.map(({ floor }) => floor)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    rounds: pairs.length,
  }
}

/** Measures ours, the floor, ours, the floor …: what else the machine does meets both alike. */
export const alternate = async (
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Summary> => {
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round += 1) pairs.push({ ours: await ours(), floor: await floor() })
  return summarize(pairs)
}
