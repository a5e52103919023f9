import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startEmbeddedPostgres } from '../../plugins/platform/embedded-postgres.ts'
import { EmbeddedPostgresError } from '../../plugins/platform/embedded-postgres/embedded-postgres-error.ts'
import { withAdminClient } from '../../plugins/platform/testing/test-server.ts'

export interface RunningPostgres {
  adminUrl: string
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/** Kept between runs, so that neither initdb nor the migrations are paid for twice. */
const keptDir = path.join(
  tmpdir(),
  `duka-test-postgres-${createHash('sha256').update(root).digest('hex').slice(0, 10)}`,
)

const dropLeftovers = (adminUrl: string): Promise<void> =>
  withAdminClient(adminUrl, async (client) => {
    const found = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'duka_test_%'",
    )
    for (const { datname } of found.rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`)
  })

const startKept = async (): Promise<RunningPostgres> => {
  const server = await startEmbeddedPostgres({ dir: keptDir, durable: false })
  // Only this run uses the folder: whatever a killed run left behind may go.
  await dropLeftovers(server.url)
  return { adminUrl: server.url, stop: () => server.stop() }
}

const startFresh = async (): Promise<RunningPostgres> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'duka-test-postgres-'))
  const server = await startEmbeddedPostgres({ dir, durable: false })
  return {
    adminUrl: server.url,
    stop: async () => {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/**
 * A server for one test run: DUKA_TEST_PG_URL when set, else an embedded one that gives up durability for speed.
 * A second run at the same time gets a server of its own.
 */
export const startTestPostgres = async (): Promise<RunningPostgres> => {
  const given = process.env.DUKA_TEST_PG_URL
  if (given) return { adminUrl: given, stop: () => Promise.resolve() }
  try {
    return await startKept()
  } catch (error) {
    if (error instanceof EmbeddedPostgresError && error.code === 'IN_USE') return startFresh()
    throw error
  }
}
