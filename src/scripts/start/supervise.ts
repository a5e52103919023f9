import type { ChildProcess } from 'node:child_process'
import { endChild } from './process-group.ts'
import { spawnNode, type NodeCommand } from './spawn-node.ts'

export interface Supervised {
  /** Ends it for good within `graceMs`, by force if need be. */
  stop: (graceMs: number) => Promise<void>
}

export interface Watched extends NodeCommand {
  name: string
  tell: (line: string) => void
  /** Called when it has died so often in a row that it never came up. */
  onHopeless: (name: string) => void
}

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000
/** Who has lived as long has come up; the next death is not counted with those before. */
const STABLE_MS = 20_000
const HOPELESS_DEATHS = 5

/** Keeps one child alive: starts it again when it dies, after a wait that doubles. */
export const supervise = (watched: Watched): Supervised => {
  let child: ChildProcess
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  let deaths = 0

  const start = (env: Record<string, string>) => {
    const began = performance.now()
    child = spawnNode({ ...watched, env })
    child.once('exit', (code, signal) => {
      if (isStopping) return
      deaths = performance.now() - began > STABLE_MS ? 1 : deaths + 1
      if (deaths >= HOPELESS_DEATHS) {
        watched.onHopeless(watched.name)
        return
      }
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (deaths - 1))
      watched.tell(`the ${watched.name} ended (${signal ?? `code ${String(code)}`}); starting it again`)
      // A failpoint of a test fires once: the restarted process must be able to finish the work.
      timer = setTimeout(() => start({ ...env, DUKA_FAILPOINT: '' }), wait)
    })
  }
  start(watched.env)

  return {
    stop: async (graceMs) => {
      isStopping = true
      clearTimeout(timer)
      await endChild(child, graceMs)
    },
  }
}
