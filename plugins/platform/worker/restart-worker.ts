import type { Payload } from 'payload'
import { startWorker, type Worker } from './start-worker.ts'

/** In development a config is loaded anew with each change, while the worker of the one before still runs. */
const place = Symbol.for('duka.worker')

interface Process {
  [place]?: Worker
}

/** Starts the worker of this process, in the place of the one that it has. */
export const restartWorker = (payload: Payload): void => {
  const held = globalThis as Process
  held[place]?.stop()
  held[place] = startWorker(payload)
}
