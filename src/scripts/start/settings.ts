import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartError } from './start-error.ts'

export interface Settings {
  /** Folder of the project. */
  root: string
  /** Absolute; everything that this shop keeps. */
  dataDir: string
  /** Absolute; the files that are sold. */
  storageDir: string
  /** Absolute; covers and other public images. */
  mediaDir: string
  port: number
  host: string
  /** Where people open the shop, without a slash at the end. */
  url: string
  isDev: boolean
  mayBuild: boolean
  maySeed: boolean
  /** A server of one's own; undefined means the one out of npm. */
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  /** The mailbox that stands in for a mail server; undefined means any free port. */
  mailPort: number | undefined
  /** Where the mailbox is read. */
  mailboxPort: number
}

const FLAGS = new Set(['--dev', '--no-build'])

/** Reads `.env` (what the shell has set wins), the environment and the flags. */
export const readSettings = (args: readonly string[]): Settings => {
  const unknown = args.find((arg) => !FLAGS.has(arg))
  if (unknown !== undefined) {
    throw new StartError(`There is no option ${unknown}.`, `Known are ${[...FLAGS].join(' and ')}.`)
  }
  const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '')
  const envFile = join(root, '.env')
  if (existsSync(envFile)) process.loadEnvFile(envFile)
  const { env } = process
  const port = readPort('PORT') ?? 3000
  const dataDir = resolve(root, env.DUKA_DATA_DIR || '.duka')
  return {
    root,
    dataDir,
    storageDir: resolve(root, env.STORAGE_DIR || join(dataDir, 'files')),
    mediaDir: resolve(root, env.MEDIA_DIR || join(dataDir, 'media')),
    port,
    host: env.HOST || '127.0.0.1',
    url: (env.SERVER_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    isDev: args.includes('--dev'),
    mayBuild: !args.includes('--no-build'),
    maySeed: env.DUKA_NO_SEED !== '1',
    databaseUrl: env.DATABASE_URL || undefined,
    smtpUrl: env.SMTP_URL || undefined,
    mailPort: readPort('MAIL_PORT'),
    mailboxPort: readPort('MAILBOX_PORT') ?? 8025,
  }
}

const readPort = (name: string): number | undefined => {
  const text = process.env[name]
  if (!text) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartError(`${name} is "${text}", which is no port.`, 'Give a number from 1 to 65535.')
}
