import { writeFileSync } from 'node:fs'
import os from 'node:os'
import type { Write } from './stage.ts'

/**
 * Leaves a process, and all that it starts, the processor time that nobody else wants. It leads a session of its own:
 * Linux shares the processor among sessions first (sched(7), autogroups), and by nice values within them alone.
 */
export const giveWay = (pid: number, write: Write): void => {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_LOW)
    if (process.platform === 'linux') writeFileSync(`/proc/${String(pid)}/autogroup`, '19')
  } catch (error) {
    write(`Runs as if it were alone: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
