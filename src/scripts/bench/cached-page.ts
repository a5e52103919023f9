import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from './bench-error.ts'
import type { Floor } from './start-floor.ts'

const LIMIT_SECONDS = 90
/** Hits in a row, one a second: events of the seed that are still on their way expire pages. */
const HITS = 4

const look = async (url: string): Promise<{ isHit: boolean; bytes: number }> => {
  const response = await fetch(url, {
    headers: { 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(30_000),
  })
  const { byteLength } = await response.arrayBuffer()
  if (response.status !== 200) throw new BenchError(`${url} answered ${response.status}.`)
  return { isHit: response.headers.get('x-nextjs-cache') === 'HIT', bytes: byteLength }
}

/** Waits until a page comes from the cache, and stays in it. @returns bytes of its HTML, uncompressed */
export const untilCached = async (url: string): Promise<number> => {
  let hits = 0
  for (let second = 0; second < LIMIT_SECONDS; second += 1) {
    const { isHit, bytes } = await look(url)
    hits = isHit ? hits + 1 : 0
    if (hits >= HITS) return bytes
    await sleep(1000)
  }
  throw new BenchError(`${url} did not come from the cache for ${HITS} s on end within ${LIMIT_SECONDS} s.`)
}

/** The bare page whose HTML has about `bytes` bytes, within a hundredth. */
export const barePageOf = async (floor: Floor, bytes: number): Promise<{ path: string; bytes: number }> => {
  const empty = (await look(`${floor.url}/0`)).bytes
  // The text stands in the markup and once more in the data for the browser.
  let filler = Math.max(0, Math.round((bytes - empty) / 2))
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const path = `/${filler}`
    const made = (await look(`${floor.url}${path}`)).bytes
    if (Math.abs(made - bytes) <= bytes / 100) return { path, bytes: made }
    filler = Math.max(0, Math.round((filler * (bytes - empty)) / (made - empty)))
  }
  throw new BenchError(`No bare page of ${bytes} bytes could be made.`)
}
