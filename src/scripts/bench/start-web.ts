import { siteDir } from '../start/build-site.ts'
import { endChild } from '../start/process-group.ts'
import { spawnNode } from '../start/spawn-node.ts'
import type { Cleanup } from './cleanup.ts'
import { lineTail } from './line-tail.ts'
import { untilAnswers } from './until-answers.ts'

interface Place {
  root: string
  env: Record<string, string>
  port: number
}

const START_SECONDS = 60
const STOP_MS = 2000

/** One more web process of the built shop, without a worker. @returns its address */
export const startWeb = async ({ root, env, port }: Place, cleanup: Cleanup): Promise<string> => {
  const tail = lineTail()
  const child = spawnNode({
    argv: ['server.js'],
    cwd: siteDir(root),
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), HOSTNAME: '127.0.0.1' },
    onLine: tail.add,
  })
  cleanup.add('web', () => endChild(child, STOP_MS))
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(`${url}/api/health`, child, START_SECONDS, tail.text)
  return url
}
