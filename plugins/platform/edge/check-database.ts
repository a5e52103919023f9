import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { promiseOf } from '../adapters/find-breaches.ts'
import { error, type Check } from '../checks.ts'

const migrations: Check = {
  name: 'platform.migrations',
  run: async (payload) => {
    const { docs } = await payload.db.find<{ name?: string | null }>({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
    })
    const done = new Set(docs.map(({ name }) => name))
    // A site whose schema is pushed while it is developed has none yet.
    if (!existsSync(/* turbopackIgnore: true */ payload.db.migrationDir)) return []
    const files = await readdir(/* turbopackIgnore: true */ payload.db.migrationDir)
    const wanted = files
      .filter((file) => /^\d.*\.[jt]s$/.test(file))
      .map((file) => file.replace(/\.[jt]s$/, ''))
    const missing = wanted.filter((name) => !done.has(name))
    if (missing.length === 0) return []
    const fix = 'Run `npx payload migrate`, or start the shop by `npm start`, which does it.'
    return [error(`The database is older than this code: ${missing.join(', ')} was not run.`, fix)]
  },
}

/** Each has a name that nothing else has, and is made by `applyConstraints`. */
const constraints = promiseOf({
  name: 'platform.constraints',
  sql: () => `SELECT wanted AS name FROM (VALUES ('duka_limits')) AS needed (wanted)
    WHERE to_regclass(wanted) IS NULL`,
  message: 'helper tables are missing',
  fix: 'Restart the shop, or run `npx payload duka:constraints`: both make them.',
})

const deadLetters = promiseOf({
  name: 'platform.dead-letters',
  sql: (table) =>
    `SELECT subscriber || ' ' || id AS name FROM ${table('outbox-events')} WHERE status = 'dead'`,
  message: 'deliveries were given up',
  fix: 'Read the error on each row under Deliveries in the admin, mend its cause, and retry it there.',
})

/** What the shop's own tables must be like. */
export const databaseChecks: Check[] = [migrations, constraints, deadLetters]
