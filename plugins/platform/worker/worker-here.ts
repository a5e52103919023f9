import type { Config, Payload, Plugin } from 'payload'
import { readEnv } from '../env.ts'
import { startWorker, type Worker } from './start-worker.ts'

/** In development a module is loaded anew with each change, while the worker of the one before still runs. */
const place = Symbol.for('duka.worker')

interface Process {
  [place]?: Worker
}

const restart = (payload: Payload): void => {
  const held = globalThis as Process
  held[place]?.stop()
  held[place] = startWorker(payload)
}

/**
 * Delivers events in the process of the site itself, from its first request on: for sites that run no worker of their
 * own. Any number of processes may do so at once.
 */
export const workerHere: Plugin = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (readEnv().isServer) restart(payload)
  },
})
