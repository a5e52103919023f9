import { existsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import type { Write } from './stage.ts'

/** The kernel takes one such change in a tenth of a second from whoever is not its administrator. */
const AGAIN_MS = 200

const leaveShare = (file: string, write: Write, tries: number): void => {
  if (!existsSync(file)) return
  try {
    writeFileSync(file, '19')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN' && tries > 1)
      setTimeout(() => {
        leaveShare(file, write, tries - 1)
      }, AGAIN_MS).unref()
    else if ((error as NodeJS.ErrnoException).code !== 'ESRCH')
      write(`Has a full share of the processor: ${String(error)}\n`)
  }
}

/**
 * Leaves a process, and what it starts in its session, the processor time that nobody else wants. It leads a session
 * of its own: Linux shares the processor among sessions first (sched(7), autogroups), and by nice values within them.
 */
export const giveWay = (pid: number, write: Write): void => {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_LOW)
  } catch (error) {
    write(`Has a full share of the processor: ${String(error)}\n`)
    return
  }
  leaveShare(`/proc/${String(pid)}/autogroup`, write, 5)
}
