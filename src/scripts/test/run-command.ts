import { spawn, type ChildProcess } from 'node:child_process'
import { giveWay } from './give-way.ts'
import type { Place } from './stage.ts'

export interface Command {
  /** Arguments for this very Node: the file to run, and what it takes. */
  argv: readonly string[]
  env?: Record<string, string>
  /** After this many seconds it is killed with all that it started. */
  limitSeconds: number
}

const running = new Set<ChildProcess>()

/** Kills a command and the processes that it started: it leads a group of its own. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** For Ctrl-C: nothing that was started here outlives the run. */
export const killRunning = (): void => running.forEach(killGroup)

/** Runs a command with no input and answers its exit code; 124 when its time was up, as `timeout` does. */
export const runCommand = (command: Command, { write, givesWay }: Place): Promise<number> =>
  new Promise((resolve, reject) => {
    const [file = '', ...args] = command.argv
    const child = spawn(process.execPath, [file, ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...command.env },
    })
    running.add(child)
    if (givesWay && child.pid !== undefined) giveWay(child.pid, write)
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      write(`\nStopped: not done within ${command.limitSeconds} s.\n`)
      killGroup(child)
    }, command.limitSeconds * 1000)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (chunk: string) => write(chunk))
    }
    const settle = () => {
      clearTimeout(timer)
      running.delete(child)
    }
    child.on('error', (error) => {
      settle()
      reject(error)
    })
    // 'exit' and not 'close': a grandchild that keeps the pipes open must not keep the run open.
    child.on('exit', (code) => {
      settle()
      killGroup(child)
      setImmediate(() => resolve(isLate ? 124 : (code ?? 1)))
    })
  })
