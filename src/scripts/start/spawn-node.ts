import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface NodeCommand {
  /** The file to run, and what it takes; for TypeScript see {@link scriptArgv}. */
  argv: readonly string[]
  cwd: string
  env: Record<string, string>
  onLine: (line: string) => void
}

/** For a script of ours, named from src/scripts on. */
export const scriptArgv = (script: string, ...args: string[]): string[] => [
  fileURLToPath(new URL('../run.mjs', import.meta.url)),
  script,
  ...args,
]

const PRELOAD = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url))

const running = new Set<ChildProcess>()

/** Every child that lives, for the last resort when a shutdown takes too long. */
export const runningChildren = (): readonly ChildProcess[] => [...running]

/** Starts this very Node on a file, as leader of a process group of its own that ends with us. */
export const spawnNode = ({ argv, cwd, env, onLine }: NodeCommand): ChildProcess => {
  const child = spawn(process.execPath, ['--import', PRELOAD, ...argv], {
    cwd,
    env: { ...process.env, ...env, DUKA_START_PID: String(process.pid) },
    // Ctrl-C in the terminal reaches only us: we end the children in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', onLine)
  }
  return child
}
