import { setTimeout as sleep } from 'node:timers/promises'
import { alternate, median } from './alternate.ts'
import { BenchError } from './bench-error.ts'
import { buy, type Buyer } from './buyer.ts'
import { drain, type DrainRequest } from './drain.ts'
import type { Measuring } from './measuring.ts'
import { listenerOf, sampleMemory } from './process-memory.ts'
import { megabytes, percent, type Row } from './row.ts'

const GOAL_BYTES = 100e6
const SETTLE_MS = 3000
const IDLE_MS = 3000

type Asked = Pick<DrainRequest, 'headers' | 'url'>

const idleOf = async (pid: number): Promise<number> => {
  await sleep(SETTLE_MS)
  return median(await sampleMemory(pid, () => sleep(IDLE_MS)))
}

/** All of them read at once, slowly enough to overlap. Answers the highest resident memory, in bytes. */
const peakWhile = async (pid: number, requests: readonly Asked[], bench: Measuring): Promise<number> => {
  const { fileBytes, streamSeconds } = bench.options
  const samples = await sampleMemory(pid, async () => {
    const drained = await Promise.all(
      requests.map((request) =>
        drain({
          ...request,
          bytes: fileBytes,
          bytesPerSecond: fileBytes / streamSeconds,
          limitSeconds: streamSeconds * 8,
        }),
      ),
    )
    const lastBegan = Math.max(...drained.map(({ beganAt }) => beganAt))
    const firstEnded = Math.min(...drained.map(({ endedAt }) => endedAt))
    if (lastBegan >= firstEnded) throw new BenchError('The downloads did not all go on at once.')
  })
  return Math.max(...samples)
}

const buyAll = async (bench: Measuring): Promise<Buyer[]> => {
  const buyers: Buyer[] = []
  for (let count = 0; count < bench.options.buyers; count += 1)
    buyers.push(await buy(bench.shop.url, bench.onSale.offerId))
  return buyers
}

/** How far the web process grows while many buyers download at once. */
export const measureMemory = async (bench: Measuring): Promise<Row> => {
  const { buyers: count, fileBytes, rounds, streamSeconds } = bench.options
  const [ourPid, floorPid] = [listenerOf(bench.shop.port), listenerOf(bench.floor.port)]
  const buyers = await buyAll(bench)
  const idle = { ours: await idleOf(ourPid), floor: await idleOf(floorPid) }
  const peaks: number[] = []
  const bare = Array.from({ length: count }, () => ({ url: `${bench.floor.url}/file` }))
  const medians = await alternate(
    rounds,
    async () => {
      const links = await Promise.all(buyers.map((buyer) => buyer.grant()))
      const peak = await peakWhile(ourPid, links, bench)
      peaks.push(peak)
      return peak - idle.ours
    },
    async () => (await peakWhile(floorPid, bare, bench)) - idle.floor,
  )
  return {
    what: `Memory, ${count} downloads at once`,
    ours: `+ ${megabytes(medians.ours)}`,
    floor: `+ ${megabytes(medians.floor)}`,
    ratio: percent(medians.ratio),
    goal: `< + ${megabytes(GOAL_BYTES)}`,
    isMet: medians.ours < GOAL_BYTES,
    notes: [
      `idle ${megabytes(idle.ours)}, median peak ${megabytes(median(peaks))}, highest peak ${megabytes(Math.max(...peaks))}; bare site idle ${megabytes(idle.floor)}`,
      `${rounds} rounds, each of ${count} × ${megabytes(fileBytes)} within ${streamSeconds} s or as long as the machine takes`,
    ],
  }
}
