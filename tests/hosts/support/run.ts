import { spawn } from 'node:child_process'

export interface Run {
  cwd: string
  env?: Record<string, string>
  /** @default 600 */
  limitSeconds?: number
}

/** What this process has been given for tests is not for a site of somebody else's. */
const bareEnv = (): NodeJS.ProcessEnv => {
  const kept = ['HOME', 'LANG', 'PATH', 'TMPDIR', 'npm_config_cache', 'npm_config_registry']
  return {
    NODE_ENV: 'production',
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Runs a command to its end. @returns all that it said @throws with it, when it failed or took too long */
export const run = (
  command: string,
  args: readonly string[],
  { cwd, env, limitSeconds = 600 }: Run,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const said: string[] = []
    const child = spawn(command, args, {
      cwd,
      env: { ...bareEnv(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitSeconds * 1000,
      killSignal: 'SIGKILL',
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      const text = said.join('')
      if (code === 0) resolve(text)
      else
        reject(
          new Error(
            `${command} ${args.join(' ')} ended with ${String(code ?? signal)}:\n${text.slice(-4000)}`,
          ),
        )
    })
  })

export interface Server {
  /** What it said so far. */
  log: () => string
  isOver: () => boolean
  stop: () => Promise<void>
}

/** Starts a command that goes on. */
export const serve = (command: string, args: readonly string[], { cwd, env }: Run): Server => {
  const said: string[] = []
  const child = spawn(command, args, {
    cwd,
    env: { ...bareEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    log: () => said.join(''),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(timer)
    },
  }
}
