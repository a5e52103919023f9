import { racing } from './late-commits.ts'

export interface RaceOutcome<T> {
  /** In the order of the runners; rejected ones are left out. */
  values: T[]
  errors: unknown[]
}

/**
 * Starts `n` runners and releases them in one go, so that they truly contend. Nothing is thrown: what a runner
 * throws lands in `errors`, and a test that expects none says so.
 */
export const race = async <T>(n: number, run: (index: number) => Promise<T>): Promise<RaceOutcome<T>> => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const runners = Array.from({ length: n }, async (_, index) => {
    await gate
    return run(index)
  })
  const settled = await racing(() => {
    release()
    return Promise.allSettled(runners)
  })
  return {
    values: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    errors: settled.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])),
  }
}
