import { setTimeout as sleep } from 'node:timers/promises'

/** Asks until there is an answer. @throws with `what` when there is none in time */
export const eventually = async <T>(
  what: string,
  ask: () => Promise<T | null | undefined> | T | null | undefined,
  seconds = 30,
): Promise<T> => {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined) return answer
    if (performance.now() > deadline) throw new Error(`In ${String(seconds)} s there was no ${what}.`)
    await sleep(150)
  }
}
