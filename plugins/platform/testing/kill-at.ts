import { spawn } from 'node:child_process'
import { bundledChild } from './bundled-child.ts'

export interface KillOptions {
  /** Module that the child runs, as an absolute path; TypeScript is fine. */
  script: string
  args?: string[]
  /** Environment of the site (`site.env`), so that the child works on the same database and files. */
  env: Record<string, string>
  /** The child is killed after this long, and the call rejects. @default 60 */
  timeoutSeconds?: number
}

export interface Death {
  /** True when the child died at the failpoint, false when it ended by itself and never came by. */
  isKilled: boolean
  code: number | null
  /** Both streams, for the failure message of a test. */
  output: string
}

/**
 * Runs a child process that kills itself, as `kill -9` would, when it comes by the named failpoint
 * (`failpoint(payload, name)` in product code). Pass '' to let the child run to its end.
 * @throws when the child outlives its time.
 */
export const killAt = async (failpoint: string, options: KillOptions): Promise<Death> => {
  const { NODE_OPTIONS: _jestFlags, ...inherited } = process.env
  // Without the condition the editor's packages import each other in a way in which Node 20 may wait for ever.
  const script = await bundledChild(options.script)
  const child = spawn(process.execPath, ['--conditions=production', script, ...(options.args ?? [])], {
    env: { ...inherited, ...options.env, DUKA_TEST: '1', DUKA_FAILPOINT: failpoint },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise((resolve, reject) => {
    const seconds = options.timeoutSeconds ?? 60
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The child was still alive after ${seconds} s:\n${output}`))
    }, seconds * 1000)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ isKilled: signal === 'SIGKILL', code, output })
    })
  })
}
