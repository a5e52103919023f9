import { randomBytes } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { calmPool } from '../../../plugins/platform/adapters/calm-pool.ts'
import { useShopSecrets } from '../doctor/shop-secrets.ts'
import { joinDatabase } from './open-database.ts'
import { red } from './progress.ts'
import { readSettings, type Settings } from './settings.ts'
import { StartError } from './start-error.ts'

/**
 * For a command: opens the shop whose database DATABASE_URL names, or else the one of `npm start`, whether that is running
 * or not, and closes it again. Nothing that a start of the site does is done.
 * @param logLevel what the shop itself says on the way
 * @throws StartError when there is no such shop
 */
export const withShop = async <T>(
  use: (payload: Payload, settings: Settings) => Promise<T>,
  { logLevel = 'error', tell = () => undefined }: { logLevel?: string; tell?: (line: string) => void } = {},
): Promise<T> => {
  const settings = readSettings([])
  const database = await joinDatabase(settings, tell)
  try {
    useShopSecrets(settings.dataDir)
    // Payload does not start without one, and then nothing could be asked.
    process.env.PAYLOAD_SECRET ||= randomBytes(32).toString('base64url')
    process.env.DATABASE_URL = database.url
    process.env.DUKA_DATA_DIR = settings.dataDir
    process.env.SERVER_URL ||= settings.url
    process.env.LOG_LEVEL ||= logLevel
    // Not at the top: the config reads the environment when it is loaded.
    const { default: config } = await import('../../../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    // A database that was opened for this alone is closed under the connections of the pool.
    calmPool(payload)
    return await use(payload, settings)
  } finally {
    await database.stop()
  }
}

/** Ends the process with the code that a command gives, or says why it could not. */
export const exitWith = (command: Promise<number>): void => {
  command.then(
    // Connections of the pool would keep the process alive.
    (code) => process.exit(code),
    (error: unknown) => {
      if (error instanceof StartError) console.error(`${red(error.message)}\n${error.advice}`)
      else console.error(error)
      process.exit(1)
    },
  )
}
