import autocannon from 'autocannon'
import { alternate } from './alternate.ts'
import { BenchError } from './bench-error.ts'
import { untilCached } from './cached-page.ts'
import type { Measuring } from './measuring.ts'
import { percent, whole, type Row } from './row.ts'

const GOAL = 0.8
const WARM_UP_SECONDS = 2

/** Requests answered in a second by a server that is asked all the time on a fixed number of connections. */
const load = async (url: string, connections: number, seconds: number): Promise<number> => {
  const result = await autocannon({ url, connections, duration: seconds })
  const failed = result.errors + result.timeouts + result.non2xx
  if (failed > 0) throw new BenchError(`${failed} of ${result.requests.total} requests of ${url} failed.`)
  return result.requests.total / result.duration
}

/** The cached product page beside a bare cached page of the same size. */
export const measurePages = async (bench: Measuring): Promise<Row> => {
  const { connections, loadSeconds, rounds } = bench.options
  const ours = `${bench.shop.url}${bench.productPath}`
  const floor = `${bench.floor.url}${bench.floorPath}`
  await untilCached(ours)
  await untilCached(floor)
  for (const url of [ours, floor]) await load(url, connections, WARM_UP_SECONDS)
  const { ratio, lowest, highest, ...medians } = await alternate(
    rounds,
    () => load(ours, connections, loadSeconds),
    () => load(floor, connections, loadSeconds),
  )
  // A page that was expired meanwhile would have been made anew, and the figure would be of something else.
  await untilCached(ours)
  return {
    what: 'Cached product page',
    ours: `${whole(medians.ours)} requests/s`,
    floor: `${whole(medians.floor)} requests/s`,
    ratio: percent(ratio),
    goal: `≥ ${percent(GOAL)}`,
    isMet: ratio >= GOAL,
    notes: [
      `${bench.productPath}: ${whole(bench.pageBytes.ours)} bytes of HTML; bare page: ${whole(bench.pageBytes.floor)}`,
      `${rounds} rounds of ${loadSeconds} s on ${connections} connections; ratios ${percent(lowest)} to ${percent(highest)}`,
    ],
  }
}
