// Says whether a migration is due: whether the schema that the config asks for is the one that the newest migration
// left. It compares snapshots, as `payload migrate:create` does, but asks nothing and writes nothing.
import config from '@payload-config'
import type {} from '@payloadcms/db-postgres'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import { snapshotDifference } from './snapshot-difference.ts'

const SHOWN = 25

const schemaOf = (snapshot: unknown): unknown => {
  const {
    id: _id,
    prevId: _prevId,
    ...schema
  } = JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>
  return schema
}

const missingFromIndex = async (dir: string, files: readonly string[]): Promise<string[]> => {
  const index = await readFile(path.join(dir, 'index.ts'), 'utf8')
  return files
    .filter((file) => /^\d.*\.ts$/.test(file) && !index.includes(`./${path.basename(file, '.ts')}`))
    .map((file) => `${file} is not in the index of migrations`)
}

const findDrift = async (): Promise<string[]> => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { db } = payload
  const { migrationDir } = db
  const wanted: unknown = await db.requireDrizzleKit().generateDrizzleJson(db.schema)
  const files = (await readdir(migrationDir)).sort()
  const newest = files.findLast((file) => file.endsWith('.json'))
  if (newest === undefined) return ['There is no migration yet']
  const known: unknown = JSON.parse(await readFile(path.join(migrationDir, newest), 'utf8'))
  const drift = snapshotDifference(schemaOf(known), schemaOf(wanted))
  return [...drift, ...(await missingFromIndex(migrationDir, files))]
}

process.env.PAYLOAD_MIGRATING = 'true'
const drift = await findDrift()
for (const line of drift.slice(0, SHOWN)) console.log(line)
if (drift.length > SHOWN) console.log(`and ${drift.length - SHOWN} more`)
console.log(
  drift.length > 0
    ? 'A migration is due: npm run payload -- migrate:create <name>'
    : 'The newest migration says what the config says.',
)
// Payload keeps the process alive with a pool that it never connected.
process.exit(drift.length > 0 ? 1 : 0)
