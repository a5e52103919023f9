// `npm run doctor [-- --json]`: asks a shop whether its settings are right and its promises hold. It reads only, and works
// on the database that DATABASE_URL names, or on the one of `npm start`, whether that is running or not. It ends with 1
// when something is wrong.
import { randomBytes } from 'node:crypto'
import { getPayload } from 'payload'
import { runChecks } from '../../plugins/platform/checks.ts'
import { registryOf } from '../../plugins/platform/registry.ts'
import { checkShopSecrets, useShopSecrets } from './doctor/shop-secrets.ts'
import { hasErrors, tellFindings } from './doctor/tell-findings.ts'
import { joinDatabase } from './start/open-database.ts'
import { red, say } from './start/progress.ts'
import { readSettings } from './start/settings.ts'
import { StartError } from './start/start-error.ts'

/** @returns the exit code */
const main = async (isJson: boolean): Promise<number> => {
  const settings = readSettings([])
  const database = await joinDatabase(settings, () => undefined)
  try {
    useShopSecrets(settings.dataDir)
    // Payload does not start without one, and then nothing else could be asked.
    process.env.PAYLOAD_SECRET ||= randomBytes(8).toString('hex')
    process.env.DATABASE_URL = database.url
    process.env.DUKA_DATA_DIR = settings.dataDir
    process.env.SERVER_URL ||= settings.url
    process.env.LOG_LEVEL = 'silent'
    // Not at the top: the config reads the environment when it is loaded.
    const { default: config } = await import('../../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    const findings = [...checkShopSecrets(settings.dataDir), ...(await runChecks(payload))]
    const asked = registryOf(payload).checks.length + 1
    if (isJson) console.log(JSON.stringify({ asked, findings }, null, 2))
    else for (const line of tellFindings(findings, asked)) say(line)
    return hasErrors(findings) ? 1 : 0
  } finally {
    await database.stop()
  }
}

main(process.argv.includes('--json')).then(
  // Connections of the pool would keep the process alive.
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof StartError) console.error(`${red(error.message)}\n${error.advice}`)
    else console.error(error)
    process.exit(1)
  },
)
