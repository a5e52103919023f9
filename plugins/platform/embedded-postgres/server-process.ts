import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BARE_ENVIRONMENT } from './bare-environment.ts'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { processIdentity } from './process-identity.ts'
import type { SystemUser } from './system-user.ts'

export type ServerProcess = { child: ChildProcess; stop(): Promise<void> }

/** Clients are cut off at once; what was committed is on disk. */
const FAST_SHUTDOWN_MS = 1500
/** No checkpoint: the next start recovers from the write-ahead log. */
const IMMEDIATE_SHUTDOWN_MS = 500

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // No socket files: their paths are limited to some 100 bytes, and project folders lie deep.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The shop's statements are short; compiling them costs more than running them.
  jit: 'off',
}
const FORGETFUL = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

export function spawnServer(
  cluster: Cluster,
  binaries: Binaries,
  user: SystemUser | undefined,
  how: { port: number; durable: boolean },
): ServerProcess {
  const settings = { ...SETTINGS, port: String(how.port), ...(how.durable ? {} : FORGETFUL) }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const logFd = openSync(cluster.logFile, 'w', 0o600)
  const child = spawn(binaries.postgres, ['-D', cluster.data, ...flags], {
    ...(user && { uid: user.uid, gid: user.gid }),
    // A session of its own: Ctrl-C in the terminal must reach the web server and the worker first.
    detached: true,
    stdio: ['ignore', logFd, logFd],
    cwd: '/',
    env: BARE_ENVIRONMENT,
  })
  closeSync(logFd)
  child.on('error', () => undefined)
  child.unref()
  const dismissGuard = guard(child.pid, cluster)
  return {
    child,
    async stop() {
      if (child.pid !== undefined) await stopServer(child.pid, cluster, binaries, user)
      dismissGuard()
    },
  }
}

/**
 * A shell that waits for the end of its input, which comes when this process ends in whatever way, and then asks
 * the server to end too. Otherwise a killed run would leave a database behind.
 */
function guard(pid: number | undefined, cluster: Cluster): () => void {
  if (pid === undefined || process.platform === 'win32') return () => undefined
  const script = 'cat >/dev/null; [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ] && kill -INT "$1"'
  const shell = spawn('sh', ['-c', script, 'sh', String(pid), join(cluster.data, 'postmaster.pid')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })
  shell.on('error', () => undefined)
  shell.unref()
  // Typed as a mere stream, but a pipe: it must not keep this process alive either.
  if (shell.stdin instanceof Socket) shell.stdin.unref()
  return () => shell.stdin.destroy()
}

/** Ends the server with this process id: politely, then firmly. Resolves when it is gone. */
export async function stopServer(
  pid: number,
  cluster: Cluster,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '3'], {
      stdio: 'ignore',
      ...(user && { uid: user.uid }),
    })
    return
  }
  signal(pid, 'SIGINT')
  if (await isGone(pid, FAST_SHUTDOWN_MS)) return
  signal(pid, 'SIGQUIT')
  if (await isGone(pid, IMMEDIATE_SHUTDOWN_MS)) return
  signal(pid, 'SIGKILL')
  await isGone(pid, IMMEDIATE_SHUTDOWN_MS)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // It ended by itself in this very moment.
    if (processIdentity(pid) !== undefined) throw error
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 20) {
    // Not by signal 0: in a container without an init an ended orphan stays as a zombie, which takes signals.
    if (processIdentity(pid) === undefined) return true
    await sleep(20)
  }
  return processIdentity(pid) === undefined
}

/** The process id of a server that a killed run left in this data directory; undefined when there is none. */
export function leftoverServer(cluster: Cluster): number | undefined {
  const file = join(cluster.data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pidLine, dataLine] = readFileSync(file, 'utf8').split('\n')
  const pid = Number.parseInt(pidLine ?? '', 10)
  if (!Number.isInteger(pid) || dataLine !== cluster.data || processIdentity(pid) === undefined)
    return undefined
  // After a reboot the number may belong to a stranger; PostgreSQL then finds that out and goes on by itself.
  const found = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return found.stdout.includes(cluster.data) ? pid : undefined
}

/** What the server wrote, for telling why it ended early. */
export function failureOf(cluster: Cluster): EmbeddedPostgresError {
  const output = existsSync(cluster.logFile) ? readFileSync(cluster.logFile, 'utf8') : ''
  return EmbeddedPostgresError.fromOutput(`PostgreSQL did not start (see ${cluster.logFile})`, output)
}
