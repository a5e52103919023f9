import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { siteDir } from './build-site.ts'
import { dim, say } from './progress.ts'
import type { Settings } from './settings.ts'
import { supervise, type Supervised } from './supervise.ts'

export interface RunningSite {
  web: Supervised
  worker: Supervised
}

/** Next names itself and its addresses, which the shop tells better. */
const isBanner = (line: string): boolean =>
  /^\s*$|▲ Next\.js|^\s*- (?:Local|Network):|✓ (?:Starting|Ready)/.test(line)

/** Lines of a child go to the terminal and to a log file of its own. */
const lineWriter = (settings: Settings, name: string) => {
  const dir = join(settings.dataDir, 'logs')
  mkdirSync(dir, { recursive: true })
  const log = createWriteStream(join(dir, `${name}.log`), { flags: 'w', mode: 0o600 })
  // A full disk must not end the shop on account of its logs.
  log.on('error', (error) => say(`  the log of the ${name} cannot be written: ${error.message}`))
  return (line: string) => {
    log.write(`${line}\n`)
    if (!isBanner(line)) say(`${dim(`${name} │`)} ${line}`)
  }
}

const webCommand = (settings: Settings) => {
  const next = join(settings.root, 'node_modules/next/dist/bin/next')
  if (settings.isDev) {
    return {
      cwd: settings.root,
      argv: [next, 'dev', '--port', String(settings.port), '--hostname', settings.host],
    }
  }
  // The server that a container runs too, so that both are the same program.
  return { cwd: siteDir(settings.root), argv: ['server.js'] }
}

const workerCommand = (settings: Settings): string[] => {
  const script = join(settings.root, 'src/scripts/worker.ts')
  if (!settings.isDev) return ['--import', 'tsx', script]
  return [join(settings.root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', script]
}

/** Starts the web server and one worker, and keeps both alive. */
export const runSite = (
  settings: Settings,
  env: Record<string, string>,
  onHopeless: (name: string) => void,
): RunningSite => {
  const tell = (line: string) => say(`  ${line}`)
  const common = { tell, onHopeless, env: { ...env, HOSTNAME: settings.host } }
  return {
    web: supervise({ ...common, name: 'web', ...webCommand(settings), onLine: lineWriter(settings, 'web') }),
    worker: supervise({
      ...common,
      name: 'worker',
      cwd: settings.root,
      argv: workerCommand(settings),
      onLine: lineWriter(settings, 'worker'),
    }),
  }
}
