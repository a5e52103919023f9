import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'

import { applyConstraints } from '../../plugins/platform/constraints.ts'

// Run by template.ts with DATABASE_URL set to an empty database.
const dataDir = mkdtempSync(path.join(tmpdir(), 'duka-template-'))
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
Object.assign(process.env, {
  NODE_ENV: 'test',
  PAYLOAD_MIGRATING: 'true',
  PAYLOAD_SECRET: randomBytes(24).toString('base64url'),
  DUKA_KEYRING: `k1:${randomBytes(32).toString('base64url')}`,
  DUKA_DATA_DIR: dataDir,
  DUKA_TEST: '1',
  LOG_LEVEL: 'error',
})

const { default: configPromise } = await import('../../payload.config.ts')
const config = await configPromise
config.typescript.autoGenerate = false
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await applyConstraints(payload)
process.exit(0)
