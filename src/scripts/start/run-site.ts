import { join } from 'node:path'
import { siteDir } from './build-site.ts'
import { openLog } from './log-file.ts'
import { dim, say } from './progress.ts'
import type { Settings } from './settings.ts'
import { supervise, type Supervised } from './supervise.ts'
import { terminalLine, unrepeated } from './terminal-line.ts'

export interface RunningSite {
  web: Supervised
  worker: Supervised
}

/** Lines of the children go to a log file each, and what a person should know of them to the terminal. */
const lineWriters = (settings: Settings) => {
  const isNew = unrepeated()
  return (name: string) => {
    const log = openLog(join(settings.dataDir, 'logs', `${name}.log`), (error) =>
      say(`  the log of the ${name} cannot be written: ${error.message}`),
    )
    return (line: string) => {
      log.write(line)
      const told = terminalLine(line, settings.isDev)
      if (told !== undefined && (settings.isDev || isNew(told))) say(`  ${dim(`${name} │`)} ${told}`)
    }
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
  const writer = lineWriters(settings)
  const common = { tell, onHopeless, env: { ...env, HOSTNAME: settings.host } }
  return {
    web: supervise({ ...common, name: 'web', ...webCommand(settings), onLine: writer('web') }),
    worker: supervise({
      ...common,
      name: 'worker',
      cwd: settings.root,
      argv: workerCommand(settings),
      onLine: writer('worker'),
    }),
  }
}
