import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../../plugins/platform/embedded-postgres.ts'
import { endChild } from '../start/process-group.ts'
import { spawnNode } from '../start/spawn-node.ts'
import type { Cleanup } from './cleanup.ts'
import { untilAnswers } from './until-answers.ts'

export interface Shop {
  /** Without a slash at the end. */
  url: string
  port: number
  root: string
  dataDir: string
  /** What a script needs to work on this very shop. */
  env: Record<string, string>
}

interface Place {
  root: string
  dir: string
  port: number
  mayBuild: boolean
}

/** A build on a busy machine, the migrations and the demo. */
const START_SECONDS = 1200
/** `start` itself promises 5 s. */
const STOP_MS = 8000
const LINE_LENGTH = 160

const settingsOf = ({ dir, port }: Place, databaseUrl: string): Record<string, string> => ({
  NODE_ENV: 'production',
  PORT: String(port),
  HOST: '127.0.0.1',
  SERVER_URL: `http://localhost:${port}`,
  DATABASE_URL: databaseUrl,
  DUKA_DATA_DIR: dir,
  STORAGE_DIR: join(dir, 'files'),
  MEDIA_DIR: join(dir, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
  DUKA_KEYRING: `k1:${randomBytes(32).toString('base64url')}`,
  // Some parts ask from many addresses; who sends no such header is known by the socket, as ever.
  TRUSTED_PROXIES: '1',
  // A few buyers fetch all day: every limit is looked at as ever, and never met.
  DOWNLOAD_LIMITS: '1000000',
  // What the shell or a .env file has set belongs to another shop; empty stands for unset.
  INTERNAL_URL: '',
  SMTP_URL: '',
  CRON_SECRET: '',
  DUKA_NO_SEED: '',
  DUKA_TEST: '',
  DUKA_FAILPOINT: '',
})

/** Runs `npm start` with the demo shop on a data folder, a database and a port of its own. */
export const startShop = async (
  place: Place,
  cleanup: Cleanup,
  tell: (line: string) => void,
): Promise<Shop> => {
  mkdirSync(place.dir, { recursive: true, mode: 0o711 })
  // Ours and not that of `start`: what is put on the shelf later needs its address.
  const database = await startEmbeddedPostgres({ dir: join(place.dir, 'postgres') })
  cleanup.add('database', () => database.stop())
  const env = settingsOf(place, database.url)
  let isOpen = false
  const child = spawnNode({
    argv: [join(place.root, 'src/scripts/start.mjs'), ...(place.mayBuild ? [] : ['--no-build'])],
    cwd: place.root,
    env,
    onLine: (line) => {
      if (!isOpen) tell(line.slice(0, LINE_LENGTH))
    },
  })
  cleanup.add('shop', () => endChild(child, STOP_MS))
  const url = `http://127.0.0.1:${place.port}`
  await untilAnswers(`${url}/api/health`, child, START_SECONDS, () => 'They stand above.')
  // What it says from here on (how to sign in, its log) is for people who use it.
  isOpen = true
  return { url, port: place.port, root: place.root, dataDir: place.dir, env }
}
