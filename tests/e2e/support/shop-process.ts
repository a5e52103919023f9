import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Without a build the shop is open in seconds; a build on a busy machine takes minutes. */
const openSeconds = 540

/** What a developer's shell or `.env` might set and a journey does not want; empty is as good as not set. */
const unset = [
  'CRON_SECRET',
  'DATABASE_URL',
  'DUKA_FAILPOINT',
  'DUKA_KEYRING',
  'DUKA_NO_SEED',
  'HOST',
  'INTERNAL_URL',
  'MAILBOX_PORT',
  'MAIL_PORT',
  'MEDIA_DIR',
  'PAYLOAD_SECRET',
  'SERVER_URL',
  'SMTP_URL',
  'STORAGE_DIR',
]

export interface ShopPlace {
  dataDir: string
  port: number
  /** Laid over the environment. */
  env?: Record<string, string>
}

export interface StartedShop extends ShopPlace {
  /** Of `npm start` itself. */
  pid: number
  /** What it has said so far. */
  said: () => string
  /** Resolves with the exit code when the process is gone. */
  ended: Promise<number>
}

/** `npm start` as a child of this very process group, so that whoever kills the tests ends the shop too. */
export const spawnShop = ({ dataDir, port, env = {} }: ShopPlace): StartedShop => {
  mkdirSync(dataDir, { recursive: true })
  const log = path.join(dataDir, `start-${String(port)}-${String(Date.now())}.log`)
  // A file and no pipe: the shop outlives the test file that started it.
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, ['src/scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      ...Object.fromEntries(unset.map((name) => [name, ''])),
      NODE_ENV: 'production',
      DUKA_SANDBOX: 'auto',
      MAIL_FROM: 'Duka <shop@localhost>',
      DUKA_TEST: '0',
      PORT: String(port),
      DUKA_DATA_DIR: dataDir,
      ...env,
    },
  })
  closeSync(output)
  if (child.pid === undefined) throw new Error('npm start did not start')
  return {
    dataDir,
    port,
    env,
    pid: child.pid,
    said: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
    }),
  }
}

/** @throws with all that it said, when it ends or is not open in time. */
export const untilOpen = async (started: StartedShop): Promise<StartedShop> => {
  let code: number | undefined
  void started.ended.then((value) => {
    code = value
  })
  const deadline = performance.now() + openSeconds * 1000
  while (!started.said().includes('Your shop is open')) {
    if (code !== undefined) throw new Error(`npm start ended with ${String(code)}:\n${started.said()}`)
    if (performance.now() > deadline) throw new Error(`The shop did not open:\n${started.said()}`)
    await sleep(100)
  }
  return started
}
