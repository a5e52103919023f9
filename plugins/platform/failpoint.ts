import type { Payload } from 'payload'
import { envOf } from './registry.ts'

/** Kills this process here, as a power cut would, when a crash test asked for this point by name. */
export const failpoint = (payload: Payload, name: string): void => {
  if (envOf(payload).failpoint === name) process.kill(process.pid, 'SIGKILL')
}
