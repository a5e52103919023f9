import { setTimeout as sleep } from 'node:timers/promises'

/** Asks until the answer is true: for what follows a response without being part of it. @throws after `seconds` */
export const eventually = async (ask: () => Promise<boolean>, seconds = 5): Promise<void> => {
  const end = performance.now() + seconds * 1000
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`It did not come true within ${String(seconds)} s`)
    await sleep(20)
  }
}
