import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './start-error.ts'

const POLL_MS = 100
/** A dev server compiles on the first request. */
const TIMEOUT_MS = 120_000

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    await response.arrayBuffer()
    return response.ok
  } catch (error) {
    // Refused, or too slow: a busy machine may need minutes to compile, and the shop serves all the same.
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return false
    throw error
  }
}

/** Waits until the site serves. */
export const untilReady = async (internalUrl: string, signal: AbortSignal): Promise<void> => {
  const deadline = performance.now() + TIMEOUT_MS
  while (!(await answers(`${internalUrl}/api/health`))) {
    if (signal.aborted) return
    if (performance.now() > deadline) {
      throw new StartError('The site did not come up.', 'Look into logs/web.log of the data folder.')
    }
    await sleep(POLL_MS)
  }
}

/** Has the first page rendered and cached before a person asks for it; how that ends is not our business. */
export const warmUp = async (internalUrl: string): Promise<void> => {
  await answers(`${internalUrl}/`)
}
