// `npm run owner -- you@example.com`: makes a user of the admin an owner of the shop. It works on the database that
// DATABASE_URL names, or on the one of `npm start`, whether that is running or not.
import { randomBytes } from 'node:crypto'
import { getPayload } from 'payload'
import { appointOwner } from './owner/appoint-owner.ts'
import { joinDatabase } from './start/open-database.ts'
import { red, say, tell } from './start/progress.ts'
import { readSettings } from './start/settings.ts'
import { StartError } from './start/start-error.ts'

const USAGE = 'Say who shall own the shop: npm run owner -- you@example.com'

/** @returns the exit code */
const main = async (email: string | undefined): Promise<number> => {
  if (!email) {
    console.error(USAGE)
    return 2
  }
  const database = await joinDatabase(readSettings([]), tell)
  try {
    // Nothing is signed here, but Payload does not start without a secret.
    process.env.PAYLOAD_SECRET ||= randomBytes(32).toString('base64url')
    process.env.DATABASE_URL = database.url
    // Not at the top: the config reads the environment when it is loaded.
    const { default: config } = await import('../../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    if (await appointOwner(payload, email)) {
      say(`${email} owns the shop now. What the admin shows follows with the next page.`)
      return 0
    }
    console.error(
      `No user of the admin has the address ${email}. Make the account first, in the admin under Users.`,
    )
    return 1
  } finally {
    await database.stop()
  }
}

main(process.argv[2]).then(
  // Connections of the pool would keep the process alive.
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof StartError) console.error(`${red(error.message)}\n${error.advice}`)
    else console.error(error)
    process.exit(1)
  },
)
