import type { ChildProcess } from 'node:child_process'

/**
 * Signals a child and all that it started; every child of `start` leads a process group of its own. Nothing happens
 * when the group is gone.
 */
export const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    child.kill(signal)
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Asks the child itself to end, gives it `graceMs`, then kills its group. Resolves when the child is gone. */
export const endChild = async (child: ChildProcess, graceMs: number): Promise<void> => {
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  if (!isOver()) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      child.kill('SIGTERM')
    })
  }
  // What the child left behind in its group.
  signalGroup(child, 'SIGKILL')
}
