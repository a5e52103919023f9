import type { ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { freePort } from '../../../../plugins/platform/embedded-postgres/free-port.ts'
import { endChild } from '../../start/process-group.ts'
import { runToEnd } from '../../start/run-to-end.ts'
import { scriptArgv, spawnNode } from '../../start/spawn-node.ts'
import { BenchError } from '../bench-error.ts'
import type { Cleanup } from '../cleanup.ts'
import { lineTail } from '../line-tail.ts'
import { startWeb } from '../start-web.ts'
import type { Shop } from '../start-shop.ts'

/** A shop with many orders, on a database of its own: its built web process, and Payload in a child of the bench. */
export interface SalesShop {
  url: string
  databaseUrl: string
  orders: number
  offerId: string
  /** Asks the child; see sales-child.ts. */
  ask: (what: string, count: number) => Promise<unknown>
  /** Scripts of the statements that the shop sends, as JSON. */
  scripts: Record<string, unknown>
}

const STOP_MS = 2000
const shelfShape = z.object({ offerId: z.string() })
const scriptsShape = z.record(z.string(), z.unknown())
const reply = z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() })

const onServer = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Whether a commit waits until the disk has it: for the whole server, and for connections that are open already. */
export const setDurable = async (url: string, isDurable: boolean): Promise<void> => {
  await onServer(url, `ALTER SYSTEM SET synchronous_commit = ${isDurable ? 'on' : 'off'}`)
  await onServer(url, 'SELECT pg_reload_conf()')
}

/** One question at a time, each with its answer. */
const asker = (child: ChildProcess, lastLines: () => string): SalesShop['ask'] => {
  let last = 0
  return (what, count) =>
    new Promise((resolve, reject) => {
      last += 1
      const id = last
      const onExit = () => reject(new BenchError(`The child that should ${what} has ended:\n${lastLines()}`))
      const onMessage = (message: unknown) => {
        const { id: answered, value, error } = reply.parse(message)
        if (answered !== id) return
        child.off('message', onMessage)
        child.off('exit', onExit)
        if (error === undefined) resolve(value)
        else reject(new BenchError(`${what}: ${error}`))
      }
      child.on('message', onMessage)
      child.once('exit', onExit)
      child.send({ id, what, count })
    })
}

const startChild = async (
  root: string,
  env: Record<string, string>,
  cleanup: Cleanup,
): Promise<SalesShop['ask']> => {
  const tail = lineTail()
  const argv = scriptArgv('bench/sales/sales-child.ts')
  const child = spawnNode({ argv, cwd: root, env, onLine: tail.add })
  cleanup.add('sales child', () => endChild(child, STOP_MS))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', () => reject(new BenchError(`Payload did not come up:\n${tail.text()}`)))
  })
  return asker(child, tail.text)
}

/** Makes a database, fills it with orders and opens a shop on it. */
export const openSalesShop = async (shop: Shop, orders: number, cleanup: Cleanup): Promise<SalesShop> => {
  const name = `bench_${orders}`
  const dir = join(shop.dataDir, name)
  mkdirSync(join(dir, 'files'), { recursive: true })
  await setDurable(shop.env.DATABASE_URL ?? '', false)
  await onServer(shop.env.DATABASE_URL ?? '', `CREATE DATABASE ${name}`)
  const database = new URL(shop.env.DATABASE_URL ?? '')
  database.pathname = `/${name}`
  const port = await freePort()
  const env = {
    ...shop.env,
    DATABASE_URL: database.href,
    DUKA_DATA_DIR: dir,
    STORAGE_DIR: join(dir, 'files'),
    SERVER_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
  }
  const logFile = join(dir, 'prepare.log')
  await runToEnd('Preparing the database', {
    argv: scriptArgv('start/prepare.ts'),
    cwd: shop.root,
    env,
    logFile,
  })
  const ask = await startChild(shop.root, env, cleanup)
  const { offerId } = shelfShape.parse(await ask('fill', orders))
  const scripts = scriptsShape.parse(await ask('learn', 0))
  const url = await startWeb({ root: shop.root, env, port }, cleanup)
  return { url, databaseUrl: database.href, orders, offerId, ask, scripts }
}
