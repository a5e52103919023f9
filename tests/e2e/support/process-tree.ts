import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

interface Row {
  pid: number
  parent: number
  state: string
  started: string
  command: string
}

const list = (): Row[] => {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,lstart=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, started, command] =
      /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\w+ \w+ +\d+ [\d:]+ \d+)\s+(.*)$/.exec(line) ?? []
    if (pid === undefined || state === undefined || started === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), state, started, command: command ?? '' }]
  })
}

/** A process; its start tells it from a later one with the same number. */
export type Known = Pick<Row, 'command' | 'pid' | 'started'>

/** A process with all that it started, and what those started. */
export const treeOf = (pid: number): Known[] => {
  const rows = list()
  const found = rows.filter((row) => row.pid === pid)
  for (const { pid: parent } of found) found.push(...rows.filter((row) => row.parent === parent))
  return found
}

/** Which of them still run; a zombie has ended. */
export const stillRunning = (known: readonly Known[]): Known[] => {
  const rows = list().filter(({ state }) => !state.startsWith('Z'))
  return known.filter(({ pid, started }) => rows.some((row) => row.pid === pid && row.started === started))
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Ends a shop as Ctrl-C does; what is left of its tree after 15 s is killed. */
export const endProcess = async (pid: number): Promise<void> => {
  const tree = treeOf(pid)
  signal(pid, 'SIGTERM')
  const deadline = performance.now() + 15_000
  while (stillRunning(tree).length > 0 && performance.now() < deadline) await sleep(100)
  for (const left of stillRunning(tree)) signal(left.pid, 'SIGKILL')
}
