import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { BARE_ENVIRONMENT } from './bare-environment.ts'
import { SHARED_HOME, type Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { canReach, type SystemUser } from './system-user.ts'

/** Everything on disk that belongs to one server. */
export type Cluster = { home: string; data: string; password: string; logFile: string }

/** `dir` is absolute and there. */
export type ClusterOptions = { dir: string; role: string; durable: boolean; log: (line: string) => void }

/** Opens the cluster in `dir`, and makes it when it is not there yet (about a second). */
export async function openCluster(
  options: ClusterOptions,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<Cluster> {
  const home = options.dir
  const cluster: Cluster = {
    home,
    data: dataFolder(home, options, user),
    password: readOrMake(join(home, 'password'), () => randomBytes(18).toString('base64url')),
    logFile: join(home, 'server.log'),
  }
  if (existsSync(join(cluster.data, 'PG_VERSION'))) checkVersion(cluster, binaries)
  else await initialize(cluster, options, binaries, user)
  return cluster
}

/**
 * The data normally lies in `dir/data`. When root runs us inside a closed folder such as /root, the account that
 * PostgreSQL runs as cannot get there, and a folder that outlives a reboot is used instead.
 */
function dataFolder(home: string, options: ClusterOptions, user: SystemUser | undefined): string {
  if (canReach(user, 'run', home)) return join(home, 'data')
  const away = readOrMake(join(home, 'elsewhere'), () =>
    // Not named by the path: a fresh clone in the same place has other secrets, and must not meet old data.
    join(options.durable ? SHARED_HOME : tmpdir(), `postgres-${randomBytes(6).toString('hex')}`),
  )
  mkdirSync(away, { recursive: true, mode: 0o755 })
  if (!canReach(user, 'run', away)) {
    throw new EmbeddedPostgresError(
      'PERMISSION',
      `the account "${user?.name}", which PostgreSQL runs as, can open neither ${home} nor ${away}`,
    )
  }
  options.log(`the database lives in ${away}, because "${user?.name}" may not enter ${home}`)
  return join(away, 'data')
}

function readOrMake(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const text = make()
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' })
  return text
}

function checkVersion(cluster: Cluster, binaries: Binaries): void {
  const made = readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8').trim()
  const major = binaries.version.split('.')[0]
  if (made === major) return
  throw new EmbeddedPostgresError(
    'VERSION',
    `${cluster.data} was made by PostgreSQL ${made}, and npm brought ${major}; dump it with ${made} and load it again`,
  )
}

async function initialize(
  cluster: Cluster,
  options: ClusterOptions,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  options.log('creating the database')
  // What is there without PG_VERSION is a run of initdb that was cut off.
  rmSync(cluster.data, { recursive: true, force: true })
  mkdirSync(cluster.data, { recursive: true, mode: 0o700 })
  if (user) chownSync(cluster.data, user.uid, user.gid)
  const passwordFile = join(dirname(cluster.data), `initdb-${process.pid}`)
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 })
  if (user) chownSync(passwordFile, user.uid, user.gid)
  const output = await run(binaries.initdb, initdbArguments(cluster, options, passwordFile), user)
  rmSync(passwordFile, { force: true })
  if (output !== undefined) {
    rmSync(cluster.data, { recursive: true, force: true })
    throw EmbeddedPostgresError.fromOutput('PostgreSQL could not create its data directory', output)
  }
}

function initdbArguments(cluster: Cluster, options: ClusterOptions, passwordFile: string): string[] {
  return [
    `--pgdata=${cluster.data}`,
    `--username=${options.role}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    // PostgreSQL's own Unicode rules, so that sorting does not depend on what the machine has installed.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(options.durable ? [] : ['--no-sync']),
  ]
}

/** Resolves to undefined on success, else to everything that the program wrote. */
function run(program: string, args: string[], user: SystemUser | undefined): Promise<string | undefined> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      ...(user && { uid: user.uid, gid: user.gid }),
      env: BARE_ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', fail)
    child.on('close', (code) => done(code === 0 ? undefined : output))
  })
}
