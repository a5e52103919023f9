import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './embedded-postgres/binaries.ts'
import { openCluster, type Cluster } from './embedded-postgres/cluster.ts'
import { EmbeddedPostgresError } from './embedded-postgres/embedded-postgres-error.ts'
import { freePort } from './embedded-postgres/free-port.ts'
import { takeOwnership } from './embedded-postgres/owner-file.ts'
import { failureOf, leftoverServer, spawnServer, stopServer } from './embedded-postgres/server-process.ts'
import type { ServerProcess } from './embedded-postgres/server-process.ts'
import { findSystemUser } from './embedded-postgres/system-user.ts'

export type EmbeddedPostgresOptions = {
  /** Folder that keeps the data, the password and the log. Made when missing; one process at a time. */
  dir: string
  /** TCP port on 127.0.0.1. @default a free one */
  port?: number
  /** The superuser's name. @default 'duka' */
  user?: string
  /** The database that is made in a new cluster, and that `url` leads to. @default 'duka' */
  database?: string
  /** `false` gives up every promise about crashes for speed: tests only. @default true */
  durable?: boolean
  /** Gets a line now and then while it works. */
  log?: (line: string) => void
}

export type EmbeddedPostgres = {
  url: string
  port: number
  /** Resolves when the server is gone: usually within 100 ms, at the latest after 2.5 s. May be called twice. */
  stop(): Promise<void>
}

const READY_TIMEOUT_MS = 60_000
const PORT_ATTEMPTS = 3

/**
 * Runs a real PostgreSQL out of npm, as a child of this process that ends with it, also when it is killed. A
 * server that an earlier run left in the same folder is stopped first.
 *
 * @throws EmbeddedPostgresError whose message is fit for a person
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, user: role = 'duka', database = 'duka', log = () => undefined } = options
  const dir = resolve(options.dir)
  mkdirSync(dir, { recursive: true })
  const release = takeOwnership(dir)
  try {
    const user = findSystemUser()
    const binaries = findBinaries(user)
    const cluster = await openCluster({ dir, role, durable, log }, binaries, user)
    const leftover = leftoverServer(cluster)
    if (leftover !== undefined) {
      log('stopping the database of a run that was cut off')
      await stopServer(leftover, cluster, binaries, user)
    }
    for (let attempt = 1; ; attempt += 1) {
      const port = options.port ?? (await freePort())
      const server = spawnServer(cluster, binaries, user, { port, durable })
      const url = `postgres://${role}:${cluster.password}@127.0.0.1:${port}/${database}`
      const failure = await untilReady(server, cluster, url, database)
      if (!failure) return running(url, port, server, release)
      await server.stop()
      const mayRetry =
        options.port === undefined && attempt < PORT_ATTEMPTS && /listen socket/i.test(failure.message)
      if (!mayRetry) throw failure
    }
  } catch (error) {
    release()
    throw error
  }
}

function running(url: string, port: number, server: ServerProcess, release: () => void): EmbeddedPostgres {
  let stopping: Promise<void> | undefined
  return {
    url,
    port,
    stop() {
      stopping ??= server.stop().then(release)
      return stopping
    },
  }
}

/** Resolves to undefined when the database answers, else to the reason why it never will. */
async function untilReady(
  server: ServerProcess,
  cluster: Cluster,
  url: string,
  database: string,
): Promise<EmbeddedPostgresError | undefined> {
  const ended = new AbortController()
  server.child.once('exit', () => ended.abort())
  server.child.once('error', () => ended.abort())
  const deadline = performance.now() + READY_TIMEOUT_MS
  while (performance.now() < deadline) {
    if (ended.signal.aborted) return failureOf(cluster)
    if (await answers(url, database)) return undefined
    await sleep(25)
  }
  return new EmbeddedPostgresError('FAILED', `PostgreSQL was not ready after ${READY_TIMEOUT_MS / 1000} s`)
}

/** Makes the database on the way, when the cluster is new. */
async function answers(url: string, database: string): Promise<boolean> {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href, connectionTimeoutMillis: 2000 })
  // A connection that is cut while it starts is reported here a second time.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
    return true
  } catch (error) {
    if (isStartingUp(error)) return false
    throw error
  } finally {
    await client.end()
  }
}

/** Refused connections and "the database system is starting up" (57P03) pass; everything else does not. */
function isStartingUp(error: unknown): boolean {
  // Not by its class: Jest runs this in a realm of its own, and an error of the system has another.
  if (typeof error !== 'object' || error === null) return false
  const code = 'code' in error ? error.code : undefined
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    code === '57P03' ||
    ('message' in error && /timeout|terminated/i.test(String(error.message)))
  )
}
