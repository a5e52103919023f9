import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { endChild } from '../start/process-group.ts'
import { runToEnd } from '../start/run-to-end.ts'
import { spawnNode } from '../start/spawn-node.ts'
import type { Cleanup } from './cleanup.ts'
import { floorSources } from './floor-sources.ts'
import { lineTail } from './line-tail.ts'
import { untilAnswers } from './until-answers.ts'

export interface Floor {
  url: string
  port: number
}

interface Place {
  root: string
  dir: string
  port: number
  /** What its route streams. */
  file: string
  /** More of its environment. */
  env?: Record<string, string>
}

const START_SECONDS = 60
const STOP_MS = 2000

/** Builds the bare site, for production. */
export const buildFloor = async (root: string, dir: string): Promise<void> => {
  for (const [name, text] of Object.entries(floorSources(root))) {
    const file = join(dir, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  await runToEnd('Building the floor', {
    argv: [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    cwd: dir,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logFile: join(dir, 'build.log'),
  })
}

/** Runs the bare site that {@link buildFloor} made. */
export const startFloor = async ({ root, dir, port, file, env }: Place, cleanup: Cleanup): Promise<Floor> => {
  // The tracing root is the project, so the server lies as deep below the output as the folder below the project.
  const home = join(dir, '.next', 'standalone', relative(root, dir))
  cpSync(join(dir, '.next', 'static'), join(home, '.next', 'static'), { recursive: true })
  const tail = lineTail()
  const child = spawnNode({
    argv: ['server.js'],
    cwd: home,
    env: { NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1', FLOOR_FILE: file, ...env },
    onLine: tail.add,
  })
  cleanup.add('floor', () => endChild(child, STOP_MS))
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(`${url}/0`, child, START_SECONDS, tail.text)
  return { url, port }
}
