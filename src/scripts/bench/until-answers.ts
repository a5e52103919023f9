import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from './bench-error.ts'

const POLL_MS = 200
const PATIENCE_MS = 10_000

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    await response.arrayBuffer()
    return response.ok
  } catch (error) {
    // Nobody listens yet, or it is too busy with starting.
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return false
    throw error
  }
}

/** Waits until `url` answers; fails at once when the child that should answer has ended. */
export const untilAnswers = async (
  url: string,
  child: ChildProcess,
  limitSeconds: number,
  lastLines: () => string,
): Promise<void> => {
  const deadline = performance.now() + limitSeconds * 1000
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new BenchError(`What should answer at ${url} has ended. Its last lines:\n${lastLines()}`)
    }
    if (performance.now() > deadline) {
      throw new BenchError(`No answer at ${url} within ${limitSeconds} s. The last lines:\n${lastLines()}`)
    }
    await sleep(POLL_MS)
  }
}
